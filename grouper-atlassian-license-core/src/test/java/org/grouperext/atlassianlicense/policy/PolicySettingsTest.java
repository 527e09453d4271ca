package org.grouperext.atlassianlicense.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grouperext.atlassianlicense.policy.Moments.LIMIT;
import static org.grouperext.atlassianlicense.policy.Moments.STALENESS;
import static org.grouperext.atlassianlicense.policy.Moments.day;
import static org.grouperext.atlassianlicense.policy.Moments.justBefore;
import static org.grouperext.atlassianlicense.policy.Moments.withPauses;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PolicySettingsTest {

  private static final Pause SPRING = new Pause(day(10), day(20));
  private static final Pause SUMMER = new Pause(day(40), day(50));

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void refusesLimitThatIsNotPositive(long millis) {
    assertThatThrownBy(
            () -> new PolicySettings(Duration.ofMillis(millis), Duration.ZERO, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The inactivity limit must be longer than nothing");
  }

  @Test
  void takesShortestLimitWithoutStaleness() {
    PolicySettings shortest = new PolicySettings(Duration.ofMillis(1), Duration.ZERO, List.of());
    assertThat(shortest.inactivityLimit()).isEqualTo(Duration.ofMillis(1));
    assertThat(shortest.maxStaleness()).isZero();
  }

  @Test
  void takesStalenessJustShorterThanLimit() {
    Duration staleness = LIMIT.minusMillis(1);
    assertThat(new PolicySettings(LIMIT, staleness, List.of()).maxStaleness()).isEqualTo(staleness);
  }

  @Test
  void refusesStalenessAsLongAsLimit() {
    assertRefusesStaleness(LIMIT);
  }

  @Test
  void refusesStalenessLongerThanLimit() {
    assertRefusesStaleness(LIMIT.plusMillis(1));
  }

  @Test
  void refusesNegativeStaleness() {
    assertRefusesStaleness(Duration.ofMillis(-1));
  }

  private static void assertRefusesStaleness(Duration staleness) {
    assertThatThrownBy(() -> new PolicySettings(LIMIT, staleness, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The staleness allowed must be shorter than the inactivity limit and not negative");
  }

  @Test
  void putsPausesIntoTheirOrderInTime() {
    assertThat(withPauses(SUMMER, SPRING).pauses()).containsExactly(SPRING, SUMMER);
  }

  @Test
  void takesPausesThatTouch() {
    Pause next = new Pause(day(20), day(30));
    assertThat(withPauses(next, SPRING).pauses()).containsExactly(SPRING, next);
  }

  @Test
  void refusesPausesThatOverlapByOneMillisecond() {
    assertRefusesPauses(SPRING, new Pause(justBefore(day(20)), day(30)));
  }

  @Test
  void refusesPauseWithinAnother() {
    assertRefusesPauses(SPRING, new Pause(day(12), day(14)));
  }

  @Test
  void refusesTheSamePauseTwice() {
    assertRefusesPauses(SPRING, SPRING);
  }

  @Test
  void refusesOverlapAfterPausesThatDoNot() {
    assertRefusesPauses(SUMMER, new Pause(day(45), day(60)), SPRING);
  }

  private static void assertRefusesPauses(Pause earlier, Pause later, Pause... others) {
    List<Pause> pauses = new ArrayList<>(List.of(later, earlier));
    pauses.addAll(List.of(others));
    assertThatThrownBy(() -> new PolicySettings(LIMIT, STALENESS, pauses))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Pauses must not overlap: %s and %s", earlier, later);
  }

  @Test
  void keepsItsOwnCopyOfThePauses() {
    List<Pause> pauses = new ArrayList<>(List.of(SPRING));
    PolicySettings settings = new PolicySettings(LIMIT, STALENESS, pauses);
    pauses.add(SUMMER);
    assertThat(settings.pauses()).containsExactly(SPRING).isUnmodifiable();
  }
}
