package org.grouperext.atlassianlicense.job;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.ClaimReader;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.KeepCounts;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.registry.KeepTable;
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
    KeepTable table = new KeepTable(license.id());
    List<ClaimedPerson> claims = new ClaimReader(license).all();
    KeepCounts counts = KeepCounts.read(license);
    KeepPlan plan =
        new KeepPlanner(license, coverage, now)
            .plan(claims, counts.noRowsBut(claims) ? List.of() : table.people());
    table.write(plan.changed(), plan.noLongerClaimed());
    JobOutcome outcome = SeatOverrun.in(license, outcome(plan, coverage));
    if (plan.isTrueOfGroup(claims) && counts.noMembersBut(claims)) {
      return outcome;
    }
    return LoadedGroup.load(license.groups().allowedToKeep())
        .map(held -> JobOutcome.error(outcome.message() + " " + held + lowerTheBrake()))
        .orElse(outcome);
  }

  private String lowerTheBrake() {
    return " Otherwise lower "
        + LicenseSettings.PREFIX
        + license.id()
        + ".maxRemovalsPerRun or maxRemovalPercent, so that fewer go with a run.";
  }

  private JobOutcome outcome(KeepPlan plan, @Nullable Coverage coverage) {
    long taken = count(plan, KeepReason.LAPSED);
    String message = "license=" + license.id() + " claims=" + plan.rows().size() + reasons(plan);
    if (count(plan, KeepReason.EVIDENCE_MISSING) > 0) {
      return JobOutcome.warning(message + ". " + evidence(coverage));
    }
    if (count(plan, KeepReason.HELD_BACK) > 0) {
      return JobOutcome.warning(
          message
              + ". The brake holds the people marked HELD_BACK in atlassian_keep for the next"
              + " run; "
              + taken
              + " go with this one.");
    }
    return JobOutcome.success(message + ".");
  }

  private static String evidence(@Nullable Coverage coverage) {
    return "Nobody whose evidence is missing loses a license: "
        + (coverage == null
            ? "no logins are known to be complete yet"
            : "logins are known from " + coverage.from() + " to " + coverage.through() + " only")
        + ". See the last run of the login activity job.";
  }

  private static String reasons(KeepPlan plan) {
    return plan.byReason().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> " " + entry.getKey().name().toLowerCase(Locale.ROOT) + "=" + entry.getValue())
        .collect(joining());
  }

  private static long count(KeepPlan plan, KeepReason reason) {
    return plan.byReason().getOrDefault(reason, 0L);
  }
}
