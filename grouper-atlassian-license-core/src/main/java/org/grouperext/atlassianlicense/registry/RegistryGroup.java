package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GrouperSession;

/** Finds a group by its full name, as root. */
public final class RegistryGroup {

  private RegistryGroup() {}

  /**
   * The group of this name.
   *
   * @throws RegistryException if there is none
   */
  public static Group find(String name) {
    Group group =
        (Group)
            GrouperSession.internal_callbackRootGrouperSession(
                session -> GroupFinder.findByName(session, name, false));
    if (group == null) {
      throw new RegistryException(
          "There is no group "
              + name
              + ". Nothing was done. If it was deleted or renamed, bring it"
              + " back or correct its name in grouper.properties; otherwise install first.");
    }
    return group;
  }
}
