package org.grouperext.atlassianlicense.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.policy.Moments.coveredThrough;
import static org.grouperext.atlassianlicense.policy.Moments.day;
import static org.grouperext.atlassianlicense.policy.Moments.justAfter;
import static org.grouperext.atlassianlicense.policy.Moments.justBefore;
import static org.grouperext.atlassianlicense.policy.Moments.withPauses;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.policy.Decision.Because;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.Decision.Missing;
import org.grouperext.atlassianlicense.policy.Decision.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The clock of inactivity stands still in a pause. All claim on day 0 and never log in. */
final class LicensePolicyPauseTest {

  private static final Duration MILLI = Duration.ofMillis(1);

  @ParameterizedTest(name = "{0}")
  @MethodSource("pausesAndLimits")
  void keepsExactlyUntilTheLimitPlusThePausesInBetween(
      String what, PolicySettings settings, Instant until) {
    assertThat(decide(settings, day(0))).isEqualTo(new Keeps(until, Because.CLAIM));
    assertThat(decide(settings, until)).isInstanceOf(Keeps.class);
    assertThat(decide(settings, justAfter(until))).isEqualTo(new Lapses(until, day(0)));
  }

  private static Stream<Arguments> pausesAndLimits() {
    return Stream.of(aroundTheClaim(), aroundTheLimit(), severalPauses()).flatMap(same -> same);
  }

  private static Stream<Arguments> aroundTheClaim() {
    return Stream.of(
        one("no pause", day(60)),
        one("within the limit", day(60 + 10), pause(20, 30)),
        one("over long before the claim", day(60), pause(-20, -10)),
        one("over at the claim", day(60), pause(-10, 0)),
        one(
            "over just after the claim",
            day(60).plus(MILLI),
            new Pause(day(-10), justAfter(day(0)))),
        one("running at the claim", day(60 + 5), pause(-10, 5)),
        one("starting at the claim", day(60 + 5), pause(0, 5)));
  }

  private static Stream<Arguments> aroundTheLimit() {
    return Stream.of(
        one("ending at the limit", day(60 + 10), pause(50, 60)),
        one(
            "ending just after the limit",
            day(60 + 10).plus(MILLI),
            new Pause(day(50), justAfter(day(60)))),
        one("running at the limit", day(60 + 30), pause(50, 80)),
        one(
            "starting just before the limit",
            day(90),
            new Pause(justBefore(day(60)), day(90).minus(MILLI))),
        one("starting at the limit", day(60 + 10), pause(60, 70)),
        one("starting just after the limit", day(60), new Pause(justAfter(day(60)), day(70))),
        one("starting long after the limit", day(60), pause(80, 90)),
        one("shortest possible", day(60).plus(MILLI), new Pause(day(20), justAfter(day(20)))),
        one("longer than the limit", day(60 + 190), pause(10, 200)));
  }

  private static Stream<Arguments> severalPauses() {
    return Stream.of(
        one("several", day(60 + 30), pause(10, 20), pause(30, 40), pause(45, 55)),
        one("in any order", day(60 + 30), pause(45, 55), pause(10, 20), pause(30, 40)),
        one("touching", day(60 + 20), pause(10, 20), pause(20, 30)),
        one("touching at the claim", day(60 + 10), pause(-10, 0), pause(0, 10)),
        one("within the extension by another", day(60 + 20 + 5), pause(10, 30), pause(65, 70)),
        one("at the end of the extension", day(60 + 20 + 5), pause(10, 30), pause(80, 85)),
        one(
            "just after the extension",
            day(60 + 20),
            pause(10, 30),
            new Pause(justAfter(day(80)), day(85))),
        one(
            "extension upon extension",
            day(60 + 5 + 5 + 5),
            pause(58, 63),
            pause(64, 69),
            pause(70, 75)),
        one("before, within and after", day(60 + 5), pause(-9, -4), pause(7, 12), pause(90, 99)));
  }

  private static Arguments one(String what, Instant until, Pause... pauses) {
    return arguments(what, withPauses(pauses), until);
  }

  @Test
  void namesTheClaimUntilTheLimitAndThePauseAfterIt() {
    PolicySettings settings = withPauses(pause(20, 30));
    assertThat(decide(settings, day(60))).isEqualTo(new Keeps(day(70), Because.CLAIM));
    assertThat(decide(settings, justAfter(day(60)))).isEqualTo(new Keeps(day(70), Because.PAUSE));
    assertThat(decide(settings, day(70))).isEqualTo(new Keeps(day(70), Because.PAUSE));
  }

  @Test
  void namesTheLoginUntilTheLimitAndThePauseAfterIt() {
    PolicySettings settings = withPauses(pause(20, 30));
    LicenseFacts facts = new LicenseFacts(day(0), day(7), null);
    assertThat(LicensePolicy.decide(facts, settings, day(67)))
        .isEqualTo(new Keeps(day(77), Because.LOGIN));
    assertThat(LicensePolicy.decide(facts, settings, justAfter(day(67))))
        .isEqualTo(new Keeps(day(77), Because.PAUSE));
  }

  @Test
  void aLoginAfterAPauseIsNotExtendedByIt() {
    LicenseFacts facts = new LicenseFacts(day(0), day(30), null);
    assertThat(LicensePolicy.decide(facts, withPauses(pause(20, 30)), day(31)))
        .isEqualTo(new Keeps(day(90), Because.LOGIN));
  }

  @Test
  void aPauseExtendsTheTimeAfterTheStartOfCoverage() {
    PolicySettings settings = withPauses(pause(15, 30));
    Instant now = day(90);
    assertThat(decideCovered(day(20), now, settings)).isEqualTo(new Keeps(day(90), Because.PAUSE));
    assertThat(decideCovered(day(20), justAfter(now), settings))
        .isEqualTo(new Lapses(day(90), day(0)));
  }

  @Test
  void coverageMustReachBeyondTheExtension() {
    PolicySettings settings = withPauses(pause(20, 30));
    LicenseFacts facts = new LicenseFacts(day(0), null, coveredThrough(day(70)));
    assertThat(LicensePolicy.decide(facts, settings, day(71)))
        .isEqualTo(new Unknown(Missing.REACH));
  }

  private static Pause pause(int from, int until) {
    return new Pause(day(from), day(until));
  }

  private static Decision decide(PolicySettings settings, Instant now) {
    return decideCovered(day(-400), now, settings);
  }

  private static Decision decideCovered(Instant from, Instant now, PolicySettings settings) {
    LicenseFacts facts = new LicenseFacts(day(0), null, new Coverage(from, now));
    return LicensePolicy.decide(facts, settings, now);
  }
}
