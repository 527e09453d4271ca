package org.grouperext.atlassianlicense.job;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import org.grouperext.atlassianlicense.registry.RegistryGroup;

/** Has Grouper's own loader bring a group in line with our tables, behind its failsafe. */
final class LoadedGroup {

  private LoadedGroup() {}

  /**
   * Runs the loader of this group in this thread.
   *
   * @return what Grouper's loader says it did
   * @throws RuntimeException if the loader failed or its failsafe held; nobody was removed then
   */
  static String load(String name) {
    Group group = RegistryGroup.find(name);
    return GrouperLoader.runJobOnceForGroup(GrouperSession.staticGrouperSession(), group);
  }
}
