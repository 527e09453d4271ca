package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.Optional;

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
      throw missing(name);
    }
    return group;
  }

  /**
   * Makes sure that the group is really there to be filled, and not only in a cache of Grouper's: a
   * group that was deleted elsewhere looks like one without members for a while.
   *
   * @throws RegistryException if it is gone or a composite, whose members nobody can add
   */
  public static void requireToHoldPeople(String name) {
    Group group = find(name);
    boolean there =
        new GcDbAccess()
                .sql("select count(*) from grouper_groups where id = ?")
                .addBindVar(group.getId())
                .select(Integer.class)
            > 0;
    if (!there) {
      throw missing(name);
    }
    compositeProblem(name, group)
        .ifPresent(
            problem -> {
              throw new RegistryException("Nothing was done. " + problem);
            });
  }

  /** What is wrong if people are to be added to this group and it is a composite. */
  public static Optional<String> compositeProblem(String name, Group group) {
    boolean composite =
        (Boolean)
            GrouperSession.internal_callbackRootGrouperSession(session -> group.hasComposite());
    return composite
        ? Optional.of(
            "The group "
                + name
                + " is a composite, and nobody can be added to one. Take the composite off it, or"
                + " name another group in grouper.properties.")
        : Optional.empty();
  }

  private static RegistryException missing(String name) {
    return new RegistryException(
        "There is no group "
            + name
            + ". Nothing was done. If it was deleted or renamed, bring it"
            + " back or correct its name in grouper.properties; otherwise install first.");
  }
}
