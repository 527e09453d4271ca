package org.grouperext.atlassianlicense.job;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import edu.internet2.middleware.grouper.app.loader.GrouperLoaderType;
import edu.internet2.middleware.grouper.misc.GrouperFailsafe;
import edu.internet2.middleware.grouper.util.GrouperUtil;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.grouperext.atlassianlicense.registry.RegistryGroup;

/** Has Grouper's own loader bring a group in line with our tables, behind its failsafe. */
final class LoadedGroup {

  private static final Log LOG = GrouperUtil.getLog(LoadedGroup.class);

  private LoadedGroup() {}

  /**
   * Runs the loader of this group in this thread.
   *
   * @return what to do if Grouper's failsafe held, in which case nobody was removed; empty if the
   *     group is in line
   * @throws RuntimeException if the loader failed otherwise
   */
  static Optional<String> load(String name) {
    Group group = RegistryGroup.find(name);
    try {
      GrouperLoader.runJobOnceForGroup(GrouperSession.staticGrouperSession(), group);
      return Optional.empty();
    } catch (RuntimeException e) {
      String job = job(group);
      if (!GrouperFailsafe.isFailsafeIssue(job)) {
        throw e;
      }
      LOG.warn("Grouper's failsafe held the loading of " + name, e);
      return Optional.of(held(name));
    }
  }

  /** Whether an operator has approved that the next run takes more than usual out of this group. */
  static boolean isApproved(String name) {
    return GrouperFailsafe.isApproved(job(RegistryGroup.find(name)));
  }

  /** What to enter in Grouper's shell to approve that. */
  static String approval(String name) {
    return "GrouperFailsafe.assignApproveNextRun(\"" + job(RegistryGroup.find(name)) + "\").";
  }

  private static String job(Group group) {
    return GrouperLoaderType.SQL_SIMPLE.name() + "__" + group.getName() + "__" + group.getId();
  }

  private static String held(String name) {
    return "Grouper's failsafe holds the loading of "
        + name
        + ", because too many people would leave it at once; nobody lost a license. If that is"
        + " right, approve it once on the group's loader page or with "
        + approval(name);
  }
}
