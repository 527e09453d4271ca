package org.grouperext.atlassianlicense.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.policy.Moments.LIMIT;
import static org.grouperext.atlassianlicense.policy.Moments.SETTINGS;
import static org.grouperext.atlassianlicense.policy.Moments.coveredThrough;
import static org.grouperext.atlassianlicense.policy.Moments.day;
import static org.grouperext.atlassianlicense.policy.Moments.justAfter;
import static org.grouperext.atlassianlicense.policy.Moments.justBefore;

import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Decision.Because;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The limit after a claim, after a login and after the start of the coverage. */
final class LicensePolicyLimitTest {

  @Test
  void keepsLicenseClaimedJustNow() {
    assertThat(decide(day(0), null, day(0))).isEqualTo(new Keeps(day(60), Because.CLAIM));
  }

  @Test
  void keepsLicenseClaimedJustWithinLimit() {
    assertThat(decide(day(0), null, justBefore(day(60))))
        .isEqualTo(new Keeps(day(60), Because.CLAIM));
  }

  @Test
  void keepsLicenseClaimedExactlyAtLimit() {
    assertThat(decide(day(0), null, day(60))).isEqualTo(new Keeps(day(60), Because.CLAIM));
  }

  @Test
  void lapsesLicenseClaimedJustOverLimit() {
    assertThat(decide(day(0), null, justAfter(day(60)))).isEqualTo(new Lapses(day(60), day(0)));
  }

  @Test
  void keepsLicenseIdleJustWithinLimit() {
    assertThat(decide(day(0), day(7), justBefore(day(67))))
        .isEqualTo(new Keeps(day(67), Because.LOGIN));
  }

  @Test
  void keepsLicenseIdleExactlyAtLimit() {
    assertThat(decide(day(0), day(7), day(67))).isEqualTo(new Keeps(day(67), Because.LOGIN));
  }

  @Test
  void lapsesLicenseIdleJustOverLimit() {
    assertThat(decide(day(0), day(7), justAfter(day(67)))).isEqualTo(new Lapses(day(67), day(7)));
  }

  @Test
  void countsFromClaimWhenLoginIsOlder() {
    assertThat(decide(day(0), justBefore(day(0)), day(60)))
        .isEqualTo(new Keeps(day(60), Because.CLAIM));
    assertThat(decide(day(0), justBefore(day(0)), justAfter(day(60))))
        .isEqualTo(new Lapses(day(60), day(0)));
  }

  @Test
  void countsFromLoginWhenItIsJustAfterClaim() {
    Instant login = justAfter(day(0));
    assertThat(decide(day(0), login, justAfter(day(60))))
        .isEqualTo(new Keeps(login.plus(LIMIT), Because.LOGIN));
  }

  @Test
  void namesTheClaimWhenLoginIsAtTheSameInstant() {
    assertThat(decide(day(0), day(0), day(60))).isEqualTo(new Keeps(day(60), Because.CLAIM));
  }

  @Test
  void keepsClaimDatedAfterNow() {
    assertThat(decide(day(5), null, day(0))).isEqualTo(new Keeps(day(65), Because.CLAIM));
  }

  @Test
  void keepsLoginDatedAfterNow() {
    assertThat(decide(day(-100), day(5), day(0))).isEqualTo(new Keeps(day(65), Because.LOGIN));
  }

  @Test
  void keepsLicenseWhileCoverageIsJustShorterThanLimit() {
    assertThat(decideCoveredFromDay20(justBefore(day(80))))
        .isEqualTo(new Keeps(day(80), Because.COVERAGE));
  }

  @Test
  void keepsLicenseWhileCoverageIsExactlyAsLongAsLimit() {
    assertThat(decideCoveredFromDay20(day(80))).isEqualTo(new Keeps(day(80), Because.COVERAGE));
  }

  @Test
  void lapsesLicenseWhenCoverageIsJustLongerThanLimit() {
    assertThat(decideCoveredFromDay20(justAfter(day(80)))).isEqualTo(new Lapses(day(80), day(0)));
  }

  @Test
  void countsFromTheStartOfCoverageFromTheBeginning() {
    assertThat(decideCoveredFromDay20(day(60))).isEqualTo(new Keeps(day(80), Because.COVERAGE));
    assertThat(decideCoveredFromDay20(justAfter(day(60))))
        .isEqualTo(new Keeps(day(80), Because.COVERAGE));
  }

  @Test
  void coverageStartingWithTheActivityKeepsNoLonger() {
    Instant now = justAfter(day(60));
    LicenseFacts facts = new LicenseFacts(day(0), null, new Coverage(day(0), now));
    assertThat(LicensePolicy.decide(facts, SETTINGS, now)).isEqualTo(new Lapses(day(60), day(0)));
  }

  @Test
  void coverageStartingJustAfterTheActivityKeepsThatMuchLonger() {
    Instant now = justAfter(day(60));
    LicenseFacts facts = new LicenseFacts(day(0), null, new Coverage(justAfter(day(0)), now));
    assertThat(LicensePolicy.decide(facts, SETTINGS, now))
        .isEqualTo(new Keeps(now, Because.COVERAGE));
  }

  private static Decision decide(Instant claimedAt, @Nullable Instant lastLogin, Instant now) {
    LicenseFacts facts = new LicenseFacts(claimedAt, lastLogin, coveredThrough(now));
    return LicensePolicy.decide(facts, SETTINGS, now);
  }

  /** Claimed on day 0, never logged in. */
  private static Decision decideCoveredFromDay20(Instant now) {
    LicenseFacts facts = new LicenseFacts(day(0), null, new Coverage(day(20), now));
    return LicensePolicy.decide(facts, SETTINGS, now);
  }
}
