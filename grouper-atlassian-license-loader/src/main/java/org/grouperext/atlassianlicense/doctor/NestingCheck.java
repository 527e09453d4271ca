package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.Group;
import java.util.ArrayList;
import java.util.List;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.LicenseGroups;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Whether claims and automatic licenses get to be entitlements. */
final class NestingCheck implements Check {

  private final LicenseSettings license;

  NestingCheck(LicenseSettings license) {
    this.license = license;
  }

  @Override
  public String name() {
    return "nesting of groups of " + license.id();
  }

  @Override
  public Finding run() {
    LicenseGroups groups = license.groups();
    List<String> problems = new ArrayList<>();
    require(groups.assignees(), groups.automatic(), problems);
    require(groups.automatic(), groups.entitled(), problems);
    require(groups.claimed(), groups.entitled(), problems);
    return Finding.of(
        problems, Remedies.INSTALL, "assignees, automatic and claimed give a license");
  }

  private static void require(String inner, String outer, List<String> problems) {
    Group member = RegistryGroup.find(inner);
    if (!RegistryGroup.find(outer).hasImmediateMember(member.toSubject())) {
      problems.add(inner + " is no member of " + outer + ", so it gives nobody a license.");
    }
  }
}
