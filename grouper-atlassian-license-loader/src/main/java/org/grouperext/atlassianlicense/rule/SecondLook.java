package org.grouperext.atlassianlicense.rule;

import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.LicensePolicy;
import org.grouperext.atlassianlicense.policy.RemovalBrake;
import org.grouperext.atlassianlicense.registry.ClaimReader;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.Seats;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Whether what a run decided about a claim is still so at this moment. */
final class SecondLook {

  private final Instant now;

  SecondLook(Instant now) {
    this.now = now;
  }

  boolean lapses(LicenseSettings license, String memberId) {
    return new ClaimReader(license)
        .ofMember(memberId)
        .filter(claim -> lapses(license, claim))
        .isPresent();
  }

  /**
   * Decided since the claim, not back in the keep group, decided the same way again, and not one of
   * the seats to stop at.
   */
  boolean lapses(LicenseSettings license, ClaimedPerson claim) {
    return !license.enforcement().reportOnly()
        && claim.direct()
        && !claim.inKeepGroup()
        && wasDecidedSinceTheClaim(claim)
        && lapsesNow(license, claim)
        && leavesEnoughSeats(license);
  }

  private static boolean wasDecidedSinceTheClaim(ClaimedPerson claim) {
    KeepRow row = claim.keepRow();
    Instant claimedAt = claim.claimedAt();
    return row != null && !row.keeps() && claimedAt != null && claimedAt.isBefore(row.decidedAt());
  }

  private static boolean leavesEnoughSeats(LicenseSettings license) {
    RemovalBrake brake = license.brake();
    return brake.stopAtSeats() == 0 || brake.leavesEnough(Seats.taken(license));
  }

  private boolean lapsesNow(LicenseSettings license, ClaimedPerson claim) {
    Coverage coverage = new CoverageTable(license.feed()).latestStretch().orElse(null);
    return LicensePolicy.decide(claim.facts(coverage), license.policy(), now) instanceof Lapses;
  }
}
