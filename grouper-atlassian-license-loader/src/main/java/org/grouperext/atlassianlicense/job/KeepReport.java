package org.grouperext.atlassianlicense.job;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Locale;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/** What a run of one license says: how many for each reason, and what an operator can do. */
final class KeepReport {

  private final LicenseSettings license;
  private final KeepPlan plan;
  private final @Nullable Coverage coverage;

  KeepReport(LicenseSettings license, KeepPlan plan, @Nullable Coverage coverage) {
    this.license = license;
    this.plan = plan;
    this.coverage = coverage;
  }

  JobOutcome outcome(Instant run) {
    String message =
        "license=" + license.id() + " claims=" + plan.rows().size() + reasons() + run(run);
    if (license.enforcement().reportOnly()) {
      message += ". The mode is report: the plan is in atlassian_plan, and nothing was changed";
    }
    if (plan.count(KeepReason.EVIDENCE_MISSING) > 0) {
      return JobOutcome.warning(message + ". " + evidence());
    }
    if (plan.count(KeepReason.HELD_BACK) > 0) {
      return JobOutcome.warning(message + ". " + heldBack());
    }
    return JobOutcome.success(message + ".");
  }

  /** The run's name, where somebody is taken by it: it is what an undo asks for. */
  private String run(Instant run) {
    return plan.taken() > 0 ? " run=" + run : "";
  }

  private String heldBack() {
    return "The brake holds the people marked HELD_BACK in "
        + (license.enforcement().reportOnly() ? "atlassian_plan" : "atlassian_keep")
        + " for the next run; "
        + plan.taken()
        + " go with this one. To let all go with the next one, unless stopAtSeats forbids it: "
        + LoadedGroup.approval(license.groups().allowedToKeep());
  }

  private String evidence() {
    return "Nobody whose evidence is missing loses a license: "
        + (coverage == null
            ? "no logins are known to be complete yet"
            : "logins are known from " + coverage.from() + " to " + coverage.through() + " only")
        + ". See the last run of the login activity job.";
  }

  private String reasons() {
    return plan.byReason().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> " " + entry.getKey().name().toLowerCase(Locale.ROOT) + "=" + entry.getValue())
        .collect(joining());
  }
}
