package org.grouperext.atlassianlicense.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.policy.Moments.SETTINGS;
import static org.grouperext.atlassianlicense.policy.Moments.coveredThrough;
import static org.grouperext.atlassianlicense.policy.Moments.day;

import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Decision.Because;
import org.grouperext.atlassianlicense.policy.Decision.Cause;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.Decision.Missing;
import org.grouperext.atlassianlicense.policy.Decision.Unknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may not hold a claim any more. */
final class LicensePolicyEligibilityTest {

  @Test
  void lapsesWhoIsNotEligibleAnyMoreHoweverActive() {
    assertThat(decide(day(0), day(5), false))
        .isEqualTo(new Lapses(day(5), day(5), Cause.NOT_ELIGIBLE));
    assertThat(decide(day(0), null, false))
        .isEqualTo(new Lapses(day(0), day(0), Cause.NOT_ELIGIBLE));
  }

  @Test
  void asksForNoLoginsOfWhoIsNotEligible() {
    LicenseFacts facts = new LicenseFacts(day(0), null, null, false);
    assertThat(LicensePolicy.decide(facts, SETTINGS, day(6)))
        .isEqualTo(new Lapses(day(0), day(0), Cause.NOT_ELIGIBLE));
  }

  @Test
  void doesNotJudgeAClaimWithoutADate() {
    assertThat(decide(null, day(5), false)).isEqualTo(new Unknown(Missing.CLAIM_DATE));
  }

  @Test
  void keepsTheEligible() {
    assertThat(decide(day(0), day(5), true)).isEqualTo(new Keeps(day(65), Because.LOGIN));
    assertThat(new LicenseFacts(day(0), null, null).eligible()).isTrue();
  }

  @Test
  void lapsesForInactivityUnlessItIsSaidOtherwise() {
    assertThat(new Lapses(day(1), day(0)).cause()).isEqualTo(Cause.INACTIVE);
  }

  private static Decision decide(
      @Nullable Instant claimedAt, @Nullable Instant lastLogin, boolean eligible) {
    LicenseFacts facts = new LicenseFacts(claimedAt, lastLogin, coveredThrough(day(6)), eligible);
    return LicensePolicy.decide(facts, SETTINGS, day(6));
  }
}
