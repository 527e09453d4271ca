package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.Composite;
import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.misc.CompositeType;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.registry.Seats;
import org.grouperext.atlassianlicense.settings.LicenseGroups;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/** Whether those who have a license are the entitled who are active, and Grouper is up to date. */
final class CompositeCheck implements Check {

  private final LicenseSettings license;

  CompositeCheck(LicenseSettings license) {
    this.license = license;
  }

  @Override
  public String name() {
    return "composite of " + license.id();
  }

  @Override
  public Finding run() {
    LicenseGroups groups = license.groups();
    Composite composite = RegistryGroup.find(groups.hasLicense()).getComposite(false);
    return isIntersection(composite, groups) ? upToDate(groups) : wrong(groups);
  }

  private static boolean isIntersection(@Nullable Composite composite, LicenseGroups groups) {
    return composite != null
        && composite.getType().equals(CompositeType.INTERSECTION)
        && isFactor(composite.getLeftFactorUuid(), groups.entitled())
        && isFactor(composite.getRightFactorUuid(), groups.activePeople());
  }

  private static boolean isFactor(String id, String name) {
    Group group = RegistryGroup.find(name);
    return group.getId().equals(id);
  }

  private static Finding wrong(LicenseGroups groups) {
    return Finding.fail(
        groups.hasLicense()
            + " is not those of "
            + groups.entitled()
            + " who are in "
            + groups.activePeople()
            + ": people have a license, or have none, whatever they claim.",
        Remedies.INSTALL);
  }

  private Finding upToDate(LicenseGroups groups) {
    long members = Groups.people(groups.hasLicense());
    int due = Seats.taken(license);
    return members == due
        ? Finding.ok(members + " have a license")
        : Finding.warn(
            members
                + " are in "
                + groups.hasLicense()
                + ", and "
                + due
                + " are entitled and active.",
            "Wait a minute and look again. If it stays, see whether Grouper's daemon runs the"
                + " consumer compositeMemberships, and its job OTHER_JOB_findBadMemberships.");
  }
}
