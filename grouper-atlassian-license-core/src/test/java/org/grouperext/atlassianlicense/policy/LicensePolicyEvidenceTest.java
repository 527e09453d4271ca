package org.grouperext.atlassianlicense.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.policy.Moments.LIMIT;
import static org.grouperext.atlassianlicense.policy.Moments.SETTINGS;
import static org.grouperext.atlassianlicense.policy.Moments.STALENESS;
import static org.grouperext.atlassianlicense.policy.Moments.coveredThrough;
import static org.grouperext.atlassianlicense.policy.Moments.day;
import static org.grouperext.atlassianlicense.policy.Moments.justAfter;
import static org.grouperext.atlassianlicense.policy.Moments.justBefore;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.policy.Decision.Because;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.Decision.Missing;
import org.grouperext.atlassianlicense.policy.Decision.Unknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing lapses on evidence that is missing, short or stale. */
final class LicensePolicyEvidenceTest {

  private static final Instant LONG_OVER = day(100);
  private static final @Nullable Instant NOTHING = null;

  @ParameterizedTest(name = "claimed {0}, logged in {1}, coverage {2}: {3}")
  @MethodSource("eachInputMissing")
  void judgesEachCombinationOfMissingInputsLongAfterLimit(
      @Nullable Instant claimedAt,
      @Nullable Instant lastLogin,
      @Nullable Coverage coverage,
      Decision expected) {
    LicenseFacts facts = new LicenseFacts(claimedAt, lastLogin, coverage);
    assertThat(LicensePolicy.decide(facts, SETTINGS, LONG_OVER)).isEqualTo(expected);
  }

  private static Stream<Arguments> eachInputMissing() {
    Coverage covered = coveredThrough(LONG_OVER);
    Unknown noClaimDate = new Unknown(Missing.CLAIM_DATE);
    Unknown noCoverage = new Unknown(Missing.COVERAGE);
    return Stream.of(
        arguments(NOTHING, NOTHING, NOTHING, noClaimDate),
        arguments(NOTHING, NOTHING, covered, noClaimDate),
        arguments(NOTHING, day(7), NOTHING, noClaimDate),
        arguments(NOTHING, day(7), covered, noClaimDate),
        arguments(day(0), NOTHING, NOTHING, noCoverage),
        arguments(day(0), day(7), NOTHING, noCoverage),
        arguments(day(0), NOTHING, covered, new Lapses(day(60), day(0))),
        arguments(day(0), day(7), covered, new Lapses(day(67), day(7))));
  }

  @Test
  void keepsFreshClaimWithoutAnyCoverage() {
    LicenseFacts facts = new LicenseFacts(day(0), null, null);
    assertThat(LicensePolicy.decide(facts, SETTINGS, day(60)))
        .isEqualTo(new Keeps(day(60), Because.CLAIM));
    assertThat(LicensePolicy.decide(facts, SETTINGS, justAfter(day(60))))
        .isEqualTo(new Unknown(Missing.COVERAGE));
  }

  @Test
  void keepsFreshLoginWithoutAnyCoverage() {
    LicenseFacts facts = new LicenseFacts(day(0), day(7), null);
    assertThat(LicensePolicy.decide(facts, SETTINGS, day(67)))
        .isEqualTo(new Keeps(day(67), Because.LOGIN));
  }

  @Test
  void recentLoginDoesNotStandInForAnUnknownClaimDate() {
    LicenseFacts facts = new LicenseFacts(null, day(99), coveredThrough(LONG_OVER));
    assertThat(LicensePolicy.decide(facts, SETTINGS, LONG_OVER))
        .isEqualTo(new Unknown(Missing.CLAIM_DATE));
  }

  @Test
  void coverageEndingJustBeforeTheLimitDoesNotReach() {
    assertThat(decideAtDay61(justBefore(day(60)))).isEqualTo(new Unknown(Missing.REACH));
  }

  @Test
  void coverageEndingExactlyAtTheLimitDoesNotReach() {
    assertThat(decideAtDay61(day(60))).isEqualTo(new Unknown(Missing.REACH));
  }

  @Test
  void coverageEndingJustAfterTheLimitReaches() {
    assertThat(decideAtDay61(justAfter(day(60)))).isEqualTo(new Lapses(day(60), day(0)));
  }

  @Test
  void reachIsMeasuredFromTheStartOfCoverageWhenThatIsLater() {
    Instant now = day(81);
    assertThat(decide(new Coverage(day(20), day(80)), now)).isEqualTo(new Unknown(Missing.REACH));
    assertThat(decide(new Coverage(day(20), justAfter(day(80))), now))
        .isEqualTo(new Lapses(day(80), day(0)));
  }

  @Test
  void coverageAlmostAsOldAsAllowedIsFresh() {
    Instant through = justAfter(LONG_OVER.minus(STALENESS));
    assertThat(decide(coveredThrough(through), LONG_OVER)).isInstanceOf(Lapses.class);
  }

  @Test
  void coverageExactlyAsOldAsAllowedIsFresh() {
    Instant through = LONG_OVER.minus(STALENESS);
    assertThat(decide(coveredThrough(through), LONG_OVER)).isEqualTo(new Lapses(day(60), day(0)));
  }

  @Test
  void coverageJustOlderThanAllowedIsStale() {
    Instant through = justBefore(LONG_OVER.minus(STALENESS));
    assertThat(decide(coveredThrough(through), LONG_OVER))
        .isEqualTo(new Unknown(Missing.FRESHNESS));
  }

  @Test
  void withoutStalenessAllowedCoverageMustReachNow() {
    PolicySettings strict = new PolicySettings(LIMIT, Duration.ZERO, List.of());
    LicenseFacts upToNow = new LicenseFacts(day(0), null, coveredThrough(LONG_OVER));
    LicenseFacts notQuite = new LicenseFacts(day(0), null, coveredThrough(justBefore(LONG_OVER)));
    assertThat(LicensePolicy.decide(upToNow, strict, LONG_OVER)).isInstanceOf(Lapses.class);
    assertThat(LicensePolicy.decide(notQuite, strict, LONG_OVER))
        .isEqualTo(new Unknown(Missing.FRESHNESS));
  }

  @Test
  void coverageThatNeitherReachesNorIsFreshIsStale() {
    assertThat(decide(coveredThrough(day(30)), LONG_OVER))
        .isEqualTo(new Unknown(Missing.FRESHNESS));
  }

  @Test
  void coverageDatedAfterNowCountsAsFresh() {
    assertThat(decide(coveredThrough(justAfter(LONG_OVER)), LONG_OVER))
        .isEqualTo(new Lapses(day(60), day(0)));
  }

  private static Decision decideAtDay61(Instant coveredThrough) {
    return decide(coveredThrough(coveredThrough), day(61));
  }

  /** Claimed on day 0, never logged in. */
  private static Decision decide(Coverage coverage, Instant now) {
    return LicensePolicy.decide(new LicenseFacts(day(0), null, coverage), SETTINGS, now);
  }
}
