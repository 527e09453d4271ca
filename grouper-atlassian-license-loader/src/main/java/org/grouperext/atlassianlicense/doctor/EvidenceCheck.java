package org.grouperext.atlassianlicense.doctor;

import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Unknown;
import org.grouperext.atlassianlicense.policy.LicenseFacts;
import org.grouperext.atlassianlicense.policy.LicensePolicy;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/**
 * Whether the logins that are known would do to judge somebody: the policy is asked about someone
 * who claimed long ago and was never seen.
 */
final class EvidenceCheck implements Check {

  private final LicenseSettings license;
  private final Instant now;

  EvidenceCheck(LicenseSettings license, Instant now) {
    this.license = license;
    this.now = now;
  }

  @Override
  public String name() {
    return "coverage and freshness of " + license.id();
  }

  @Override
  public Finding run() {
    Coverage coverage = new CoverageTable(license.feed()).latestStretch().orElse(null);
    Decision decision =
        LicensePolicy.decide(
            new LicenseFacts(Instant.EPOCH, null, coverage), license.policy(), now);
    if (decision instanceof Unknown unknown) {
      return missing(unknown, coverage);
    }
    return Finding.ok(
        known(coverage)
            + (decision instanceof Keeps keeps
                ? "; who has not been seen since keeps the license until " + keeps.until()
                : ""));
  }

  private Finding missing(Unknown unknown, @Nullable Coverage coverage) {
    String what =
        switch (unknown.why()) {
          case FRESHNESS ->
              "That is longer ago than "
                  + LicenseSettings.PREFIX
                  + license.id()
                  + ".maxStalenessHours allows ("
                  + license.policy().maxStaleness().toHours()
                  + ").";
          case REACH -> "That is not far enough to judge anybody.";
          case COVERAGE, CLAIM_DATE -> "The login activity job has proven nothing yet.";
        };
    return Finding.fail(
        known(coverage) + ". " + what + " Nobody loses a license until that is better.",
        "See the last run of the login activity job, and what the doctor says about Splunk.");
  }

  private static String known(@Nullable Coverage coverage) {
    return coverage == null
        ? "no logins are known to be complete"
        : "logins are known from " + coverage.from() + " to " + coverage.through();
  }
}
