package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.subject.Subject;
import java.util.ArrayList;
import java.util.List;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.LicenseGroups;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Whether the eligible, and they alone, may join; everybody may leave; the help desk may help. */
final class PrivilegesCheck implements Check {

  private final LicenseSettings license;

  PrivilegesCheck(LicenseSettings license) {
    this.license = license;
  }

  @Override
  public String name() {
    return "privileges of " + license.id();
  }

  @Override
  public Finding run() {
    List<String> problems = new ArrayList<>();
    claimed(license.groups(), problems);
    helpDesk(license.groups(), problems);
    return Finding.of(problems, Remedies.INSTALL, "as they should be");
  }

  private static void claimed(LicenseGroups groups, List<String> problems) {
    Group claimed = RegistryGroup.find(groups.claimed());
    Subject everyone = SubjectFinder.findAllSubject();
    if (claimed.hasOptin(everyone)) {
      problems.add("Everyone may join " + groups.claimed() + " (OPTIN).");
    }
    if (!claimed.hasOptin(RegistryGroup.find(groups.allowedToClaim()).toSubject())) {
      problems.add(
          "%s may not join %s (OPTIN), so nobody can claim."
              .formatted(groups.allowedToClaim(), groups.claimed()));
    }
    if (!claimed.hasOptout(everyone)) {
      problems.add("Nobody may leave " + groups.claimed() + " by themselves (OPTOUT).");
    }
  }

  private static void helpDesk(LicenseGroups groups, List<String> problems) {
    Subject helpDesk = RegistryGroup.find(groups.helpDesk()).toSubject();
    if (!RegistryGroup.find(groups.claimed()).hasUpdate(helpDesk)) {
      problems.add("The help desk may not claim for others (UPDATE on " + groups.claimed() + ").");
    }
    for (String hop : groups.hops()) {
      if (!RegistryGroup.find(hop).hasRead(helpDesk)) {
        problems.add("The help desk may not see who is in " + hop + " (READ).");
      }
    }
  }
}
