package org.grouperext.atlassianlicense.job;

import java.time.Instant;
import java.util.List;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.policy.RemovalBrake;
import org.grouperext.atlassianlicense.registry.ClaimReader;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.KeepCounts;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.registry.KeepTable;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.registry.Seats;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/** One run of one license: read, decide, plan, write, and have Grouper load the keep group. */
final class KeepRun {

  private final LicenseSettings license;

  KeepRun(LicenseSettings license) {
    this.license = license;
  }

  JobOutcome run(Instant now) {
    Coverage coverage = new CoverageTable(license.feed()).latestStretch().orElse(null);
    List<ClaimedPerson> claims = claims();
    if (license.enforcement().reportOnly()) {
      return report(claims, coverage, now);
    }
    KeepTable table = new KeepTable(license.id());
    KeepCounts counts = KeepCounts.read(license);
    List<Person> withRow = counts.noRowsBut(claims) ? List.of() : table.people();
    KeepPlan plan = plan(claims, withRow, coverage, now);
    table.write(plan.changed(), plan.noLongerClaimed());
    JobOutcome outcome = new KeepReport(license, plan, coverage).outcome(now);
    if (plan.isTrueOfGroup(claims) && counts.noMembersBut(claims)) {
      return outcome;
    }
    return LoadedGroup.load(license.groups().allowedToKeep())
        .map(held -> JobOutcome.error(outcome.message() + " " + held + lowerTheBrake()))
        .orElse(outcome);
  }

  /** The plan alone, into a table of its own. */
  private JobOutcome report(List<ClaimedPerson> claims, @Nullable Coverage coverage, Instant now) {
    KeepTable table = KeepTable.ofPlan(license.id());
    KeepPlan plan = plan(claims, table.people(), coverage, now);
    table.write(plan.rows(), plan.noLongerClaimed());
    return new KeepReport(license, plan, coverage).outcome(now);
  }

  /** Nobody at all is a case to look at twice: see {@link RegistryGroup#requireToHoldPeople}. */
  private List<ClaimedPerson> claims() {
    List<ClaimedPerson> claims = new ClaimReader(license).all();
    if (claims.isEmpty()) {
      RegistryGroup.requireToHoldPeople(license.groups().claimed());
    }
    return claims;
  }

  /** If the brake holds, an operator may have approved that more go with this run. */
  private KeepPlan plan(
      List<ClaimedPerson> claims, List<Person> withRow, @Nullable Coverage coverage, Instant now) {
    KeepPlanner planner = new KeepPlanner(license, coverage, now);
    RemovalBrake brake = license.brake();
    int seats = brake.stopAtSeats() == 0 ? 0 : Seats.taken(license, claims);
    int holders = KeepPlanner.holders(claims);
    KeepPlan plan = planner.plan(claims, withRow, lapses -> brake.plan(lapses, holders, seats));
    boolean approved =
        plan.count(KeepReason.HELD_BACK) > 0
            && LoadedGroup.isApproved(license.groups().allowedToKeep());
    return approved
        ? planner.plan(claims, withRow, lapses -> brake.approved().plan(lapses, holders, seats))
        : plan;
  }

  private String lowerTheBrake() {
    return " Otherwise lower "
        + LicenseSettings.PREFIX
        + license.id()
        + ".maxRemovalsPerRun or maxRemovalPercent, so that fewer go with a run.";
  }
}
