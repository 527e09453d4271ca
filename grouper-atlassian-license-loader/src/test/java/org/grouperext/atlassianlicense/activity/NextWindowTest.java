package org.grouperext.atlassianlicense.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.settings.FeedSettings.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class NextWindowTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration HISTORY = Duration.ofDays(65);
  private static final Duration LAG = Duration.ofMinutes(15);
  private static final Duration OVERLAP = Duration.ofHours(72);
  private static final Window SETTINGS = new Window(HISTORY, LAG, OVERLAP);

  private static final Instant EARLIEST = NOW.minus(HISTORY);
  private static final Instant LATEST = NOW.minus(LAG);

  @Test
  void searchesTheWholeHistoryWhenNothingIsKnown() {
    assertThat(NextWindow.after(null, SETTINGS, NOW)).contains(new Coverage(EARLIEST, LATEST));
  }

  @Test
  void searchesTheWholeHistoryWhenWhatIsKnownEndsBeforeIt() {
    assertThat(NextWindow.after(through(EARLIEST.minusMillis(1)), SETTINGS, NOW))
        .contains(new Coverage(EARLIEST, LATEST));
  }

  @Test
  void goesOnFromWhatIsKnownWithTheOverlap() {
    Instant anHourAgo = NOW.minus(Duration.ofHours(1));
    assertThat(NextWindow.after(through(anHourAgo), SETTINGS, NOW))
        .contains(new Coverage(anHourAgo.minus(OVERLAP), LATEST));
  }

  @Test
  void reachesNoFurtherBackThanTheHistory() {
    assertThat(NextWindow.after(through(EARLIEST.plusSeconds(60)), SETTINGS, NOW))
        .contains(new Coverage(EARLIEST, LATEST));
  }

  @Test
  void searchesAgainWhereTheOverlapEndsExactlyAtTheHistory() {
    assertThat(NextWindow.after(through(EARLIEST.plus(OVERLAP)), SETTINGS, NOW))
        .contains(new Coverage(EARLIEST, LATEST));
  }

  @Test
  void searchesAsSoonAsThereIsOneSecondToLearn() {
    assertThat(NextWindow.after(through(LATEST.minusSeconds(1)), SETTINGS, NOW))
        .contains(new Coverage(LATEST.minusSeconds(1).minus(OVERLAP), LATEST));
  }

  static Stream<Instant> endsWithNothingNewBehind() {
    return Stream.of(LATEST, LATEST.plusMillis(1), NOW, NOW.plus(Duration.ofDays(1)));
  }

  /** Such as after a second run in the same second, a longer lag, or a clock put back. */
  @ParameterizedTest
  @MethodSource("endsWithNothingNewBehind")
  void searchesNothingWhenThereIsNothingNewToLearn(Instant through) {
    assertThat(NextWindow.after(through(through), SETTINGS, NOW)).isEmpty();
  }

  @Test
  void searchesWholeSecondsAlone() {
    assertThat(NextWindow.after(null, SETTINGS, NOW.plusNanos(999_999_999)))
        .contains(new Coverage(EARLIEST, LATEST));
  }

  @Test
  void searchesUpToNowWithoutLag() {
    Window noLag = new Window(HISTORY, Duration.ZERO, OVERLAP);
    assertThat(NextWindow.after(null, noLag, NOW)).contains(new Coverage(EARLIEST, NOW));
  }

  @ParameterizedTest
  @MethodSource("hoursSinceTheLastRun")
  void leavesNoGapHoweverLongTheDaemonWasDown(long hours) {
    Coverage known = new Coverage(EARLIEST.minus(HISTORY), NOW.minus(Duration.ofHours(hours)));
    Coverage next = NextWindow.after(known, SETTINGS, NOW).orElseThrow();

    assertThat(Coverage.latestStretch(List.of(known, next)))
        .contains(new Coverage(known.from(), LATEST));
  }

  static Stream<Long> hoursSinceTheLastRun() {
    return Stream.of(1L, 24L, 72L, 73L, 1000L, 65 * 24L);
  }

  private static Coverage through(Instant through) {
    return new Coverage(Instant.EPOCH, through);
  }
}
