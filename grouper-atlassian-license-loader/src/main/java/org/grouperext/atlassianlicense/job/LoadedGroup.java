package org.grouperext.atlassianlicense.job;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import org.grouperext.atlassianlicense.registry.RegistryException;
import org.grouperext.atlassianlicense.registry.RegistryGroup;

/** Has Grouper's own loader bring a group in line with our tables, behind its failsafe. */
final class LoadedGroup {

  private LoadedGroup() {}

  /**
   * Runs the loader of this group in this thread.
   *
   * @throws RegistryException if there is no such group, or the loader did not go through: it
   *     failed, or its failsafe held
   */
  static void load(String name) {
    Group group = RegistryGroup.find(name);
    try {
      GrouperLoader.runJobOnceForGroup(GrouperSession.staticGrouperSession(), group);
    } catch (RuntimeException e) {
      throw new RegistryException(
          "Grouper's loader of "
              + name
              + " did not go through. See its last run under Daemon jobs: if its failsafe held and"
              + " the removals are right, approve them there; otherwise mend what it names. The"
              + " next run goes on from here.",
          e);
    }
  }
}
