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

final class NextWindowsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration HISTORY = Duration.ofDays(65);
  private static final Duration LAG = Duration.ofMinutes(15);
  private static final Duration OVERLAP = Duration.ofHours(72);
  private static final Window SETTINGS = new Window(HISTORY, LAG, OVERLAP, Duration.ofDays(90));

  private static final Instant EARLIEST = NOW.minus(HISTORY);
  private static final Instant LATEST = NOW.minus(LAG);

  @Test
  void searchesTheWholeHistoryWhenNothingIsKnown() {
    assertThat(windows(SETTINGS, NOW)).containsExactly(new Coverage(EARLIEST, LATEST));
  }

  @Test
  void searchesTheWholeHistoryWhenWhatIsKnownEndsBeforeIt() {
    assertThat(windows(SETTINGS, NOW, through(EARLIEST.minusMillis(1))))
        .containsExactly(new Coverage(EARLIEST, LATEST));
  }

  @Test
  void goesOnFromWhatIsKnownWithTheOverlap() {
    Instant anHourAgo = NOW.minus(Duration.ofHours(1));
    assertThat(windows(SETTINGS, NOW, through(anHourAgo)))
        .containsExactly(new Coverage(anHourAgo.minus(OVERLAP), LATEST));
  }

  @Test
  void reachesNoFurtherBackThanTheHistory() {
    assertThat(windows(SETTINGS, NOW, through(EARLIEST.plusSeconds(60))))
        .containsExactly(new Coverage(EARLIEST, LATEST));
  }

  @Test
  void searchesAgainWhereTheOverlapEndsExactlyAtTheHistory() {
    assertThat(windows(SETTINGS, NOW, through(EARLIEST.plus(OVERLAP))))
        .containsExactly(new Coverage(EARLIEST, LATEST));
  }

  @Test
  void searchesAsSoonAsThereIsOneSecondToLearn() {
    assertThat(windows(SETTINGS, NOW, through(LATEST.minusSeconds(1))))
        .containsExactly(new Coverage(LATEST.minusSeconds(1).minus(OVERLAP), LATEST));
  }

  static Stream<Instant> endsWithNothingNewBehind() {
    return Stream.of(LATEST, LATEST.plusMillis(1), NOW, NOW.plus(Duration.ofDays(1)));
  }

  /** Such as after a second run in the same second, a longer lag, or a clock put back. */
  @ParameterizedTest
  @MethodSource("endsWithNothingNewBehind")
  void searchesNothingWhenThereIsNothingNewToLearn(Instant through) {
    assertThat(windows(SETTINGS, NOW, through(through))).isEmpty();
  }

  @Test
  void searchesWholeSecondsAlone() {
    assertThat(windows(SETTINGS, NOW.plusNanos(999_999_999)))
        .containsExactly(new Coverage(EARLIEST, LATEST));
  }

  @Test
  void searchesUpToNowWithoutLag() {
    Window noLag = new Window(HISTORY, Duration.ZERO, OVERLAP, Duration.ofDays(90));
    assertThat(windows(noLag, NOW)).containsExactly(new Coverage(EARLIEST, NOW));
  }

  @ParameterizedTest
  @MethodSource("hoursSinceTheLastRun")
  void leavesNoGapHoweverLongTheDaemonWasDown(long hours) {
    Coverage known = new Coverage(EARLIEST.minus(HISTORY), NOW.minus(Duration.ofHours(hours)));
    Coverage next = windows(SETTINGS, NOW, known).get(0);

    assertThat(Coverage.latestStretch(List.of(known, next)))
        .contains(new Coverage(known.from(), LATEST));
  }

  static Stream<Long> hoursSinceTheLastRun() {
    return Stream.of(1L, 24L, 72L, 73L, 1000L, 65 * 24L);
  }

  @Test
  void searchesTheOldestGapFirstAndTheNewestWindowLast() {
    Instant gap = NOW.minus(Duration.ofDays(40));
    Instant end = NOW.minus(Duration.ofHours(1));
    List<Coverage> next =
        windows(SETTINGS, NOW, through(gap), new Coverage(gap.plusSeconds(60), end));
    assertThat(next)
        .containsExactly(
            new Coverage(gap.minus(OVERLAP), gap.plusSeconds(60).plus(OVERLAP)),
            new Coverage(end.minus(OVERLAP), LATEST));
  }

  @Test
  void takesNoLongerWindowThanTheSettingsAllow() {
    Window weekly = new Window(HISTORY, LAG, OVERLAP, Duration.ofDays(7));
    List<Coverage> next = windows(weekly, NOW);
    assertThat(next).hasSize(10);
    assertThat(Coverage.stretches(next)).containsExactly(new Coverage(EARLIEST, LATEST));
    assertThat(next)
        .allMatch(
            window ->
                Duration.between(window.from(), window.through()).compareTo(Duration.ofDays(7))
                    <= 0);
  }

  @Test
  void leavesWhatIsTooMuchForOneRunButNotTheNewest() {
    Window daily = new Window(HISTORY, LAG, OVERLAP, Duration.ofDays(1));
    List<Coverage> next = windows(daily, NOW);
    assertThat(next).hasSize(NextWindows.MOST);
    assertThat(next.get(0).from()).isEqualTo(EARLIEST);
    assertThat(next.get(NextWindows.MOST - 1).through()).isEqualTo(LATEST);
  }

  @Test
  void searchesNothingBeforeTheFirstEvent() {
    Instant first = NOW.minus(Duration.ofDays(30)).plusMillis(250);
    NextWindows next = new NextWindows(SETTINGS, NOW);
    assertThat(next.after(List.of(), first))
        .containsExactly(new Coverage(first.minusMillis(250), LATEST));
    assertThat(next.gaps(List.of(new Coverage(first, LATEST)), first)).isEmpty();
    assertThat(next.after(List.of(), NOW)).isEmpty();
  }

  @Test
  void takesLessThanASecondForNoGap() {
    Instant middle = NOW.minus(Duration.ofDays(30));
    assertThat(
            windows(
                SETTINGS,
                NOW,
                through(middle),
                new Coverage(middle.plusMillis(999), LATEST.minusMillis(999))))
        .isEmpty();
    assertThat(windows(SETTINGS, NOW, through(middle), new Coverage(middle.plusSeconds(1), LATEST)))
        .hasSize(1);
  }

  private static List<Coverage> windows(Window settings, Instant now, Coverage... known) {
    return new NextWindows(settings, now).after(List.of(known), Instant.EPOCH);
  }

  private static Coverage through(Instant through) {
    return new Coverage(Instant.EPOCH, through);
  }
}
