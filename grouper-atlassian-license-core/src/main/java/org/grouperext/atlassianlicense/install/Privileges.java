package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import edu.internet2.middleware.grouper.privs.AccessPrivilege;
import edu.internet2.middleware.grouper.privs.Privilege;
import edu.internet2.middleware.grouper.privs.PrivilegeHelper;
import edu.internet2.middleware.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.grouperext.atlassianlicense.settings.LicenseGroups;

/** Who may do what with the groups of a license. */
final class Privileges {

  private static final String EVERYONE = "everyone";

  private final LicenseGroups names;

  Privileges(LicenseGroups names) {
    this.names = names;
  }

  /** A privilege on a group for the members of another, or for everyone. */
  private record Grant(String group, String to, Privilege privilege) {

    Step install() {
      return Step.when(
          () -> !isThere(),
          "Grant " + privilege.getName() + " on " + group + " to " + to + ".",
          () ->
              Registered.requiredGroup(group).grantPriv(subject().orElseThrow(), privilege, false));
    }

    Step uninstall() {
      return Step.when(
          this::isThere,
          "Take " + privilege.getName() + " on " + group + " from " + to + ".",
          () ->
              Registered.requiredGroup(group)
                  .revokePriv(subject().orElseThrow(), privilege, false));
    }

    boolean isThere() {
      Optional<Subject> subject = subject();
      return Registered.group(group)
          .filter(
              one ->
                  subject.isPresent()
                      && PrivilegeHelper.hasImmediatePrivilege(one, subject.get(), privilege))
          .isPresent();
    }

    private Optional<Subject> subject() {
      return to.equals(EVERYONE)
          ? Optional.of(SubjectFinder.findAllSubject())
          : Registered.group(to).map(Group::toSubject);
    }
  }

  List<Step> install() {
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.when(
            this::everyoneMayJoin,
            "Take from everyone the right to join " + names.claimed() + ".",
            () ->
                Registered.requiredGroup(names.claimed())
                    .revokePriv(SubjectFinder.findAllSubject(), AccessPrivilege.OPTIN, false)));
    steps.addAll(each(Grant::install));
    return steps;
  }

  List<Step> uninstall() {
    return each(Grant::uninstall);
  }

  /** Grouper may be set up so that everyone may join a group that is made. */
  private boolean everyoneMayJoin() {
    return Registered.group(names.claimed()).isPresent()
        ? new Grant(names.claimed(), EVERYONE, AccessPrivilege.OPTIN).isThere()
        : GrouperConfig.retrieveConfig()
            .propertyValueBoolean("groups.create.grant.all.optin", false);
  }

  private List<Step> each(Function<Grant, Step> step) {
    List<Grant> grants = new ArrayList<>();
    grants.add(new Grant(names.claimed(), names.allowedToClaim(), AccessPrivilege.OPTIN));
    grants.add(new Grant(names.claimed(), EVERYONE, AccessPrivilege.OPTOUT));
    grants.add(new Grant(names.claimed(), names.helpDesk(), AccessPrivilege.UPDATE));
    for (String readable : names.hops()) {
      grants.add(new Grant(readable, names.helpDesk(), AccessPrivilege.READ));
    }
    return grants.stream().map(step).toList();
  }
}
