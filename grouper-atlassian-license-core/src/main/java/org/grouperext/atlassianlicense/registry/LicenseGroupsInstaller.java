package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.CompositeSave;
import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.misc.CompositeType;
import edu.internet2.middleware.grouper.misc.SaveResultType;
import edu.internet2.middleware.grouper.privs.AccessPrivilege;
import edu.internet2.middleware.grouper.privs.Privilege;
import edu.internet2.middleware.subject.Subject;
import org.grouperext.atlassianlicense.settings.LicenseGroups;

/** Makes the groups of a license, how they hang together, and who may do what with them. */
final class LicenseGroupsInstaller {

  private final LicenseGroups names;
  private final Changes changes;

  LicenseGroupsInstaller(LicenseGroups names, Changes changes) {
    this.names = names;
    this.changes = changes;
  }

  void install() {
    Group automatic = group(names.automatic(), "People and groups who get a license unasked.");
    Group assignees =
        group(names.assignees(), "People who must be assignable without ever logging in.");
    Group allowedToClaim = group(names.allowedToClaim(), "Who may claim a license.");
    Group claimed = group(names.claimed(), "Who claimed a license.");
    group(names.allowedToKeep(), "Loaded: who claimed and may keep the license.");
    Group entitled = group(names.entitled(), "Automatic and claimed together.");
    group(names.hasLicense(), "Entitled and active: these are the paid seats.");
    Group helpDesk = group(names.helpDesk(), "Who may look others up and claim for them.");

    nest(assignees, automatic);
    nest(automatic, entitled);
    nest(claimed, entitled);
    installComposite();
    grantPrivileges(claimed, allowedToClaim, helpDesk);
  }

  private Group group(String name, String description) {
    return installGroup(name, description, changes);
  }

  /** The group of this name, made if it is not there; one that is there stays as it is. */
  static Group installGroup(String name, String description, Changes changes) {
    GrouperSession session = GrouperSession.staticGrouperSession();
    Group existing = GroupFinder.findByName(session, name, false);
    if (existing != null) {
      return existing;
    }
    Group made =
        new GroupSave(session)
            .assignName(name)
            .assignDescription(description)
            .assignCreateParentStemsIfNotExist(true)
            .save();
    changes.add("Made the group " + name + ".");
    return made;
  }

  private void nest(Group inner, Group outer) {
    boolean added = outer.addMember(inner.toSubject(), false);
    changes.addIf(added, "Made " + inner.getName() + " a member of " + outer.getName() + ".");
  }

  private void installComposite() {
    CompositeSave save =
        new CompositeSave()
            .assignOwnerGroupName(names.hasLicense())
            .assignLeftFactorGroupName(names.entitled())
            .assignRightFactorGroupName(names.activePeople())
            .assignCompositeType(CompositeType.INTERSECTION);
    save.save();
    changes.addIf(
        save.getSaveResultType() != SaveResultType.NO_CHANGE,
        "Made "
            + names.hasLicense()
            + " those of "
            + names.entitled()
            + " who are in "
            + names.activePeople()
            + ".");
  }

  private void grantPrivileges(Group claimed, Group allowedToClaim, Group helpDesk) {
    Subject everyone = SubjectFinder.findAllSubject();
    boolean revoked = claimed.revokePriv(everyone, AccessPrivilege.OPTIN, false);
    changes.addIf(revoked, "Took from everyone the right to join " + claimed.getName() + ".");
    grant(claimed, allowedToClaim.toSubject(), AccessPrivilege.OPTIN);
    grant(claimed, everyone, AccessPrivilege.OPTOUT);
    grant(claimed, helpDesk.toSubject(), AccessPrivilege.UPDATE);
    for (String readable : names.hops()) {
      grant(RegistryGroup.find(readable), helpDesk.toSubject(), AccessPrivilege.READ);
    }
  }

  private void grant(Group group, Subject subject, Privilege privilege) {
    boolean granted = group.grantPriv(subject, privilege, false);
    changes.addIf(
        granted,
        "Granted "
            + privilege.getName()
            + " on "
            + group.getName()
            + " to "
            + subject.getName()
            + ".");
  }
}
