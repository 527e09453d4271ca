package org.grouperext.atlassianlicense.registry;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.junit.jupiter.api.Test;

/** The ledger stays short and covers what it covered. */
final class ShortLedgerTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void leavesShortLedgerAsItIs() {
    List<VerifiedWindow> windows = hourly(0, ShortLedger.LONGEST);
    assertThat(ShortLedger.of(windows)).containsExactlyElementsOf(windows);
  }

  @Test
  void coversTheSameInFewerRowsAndKeepsTheLatest() {
    List<VerifiedWindow> windows = hourly(0, 10 * ShortLedger.LONGEST);
    List<VerifiedWindow> shorter = ShortLedger.of(windows);
    assertThat(shorter).hasSize(ShortLedger.KEPT + 1);
    assertThat(shorter)
        .containsAll(windows.subList(windows.size() - ShortLedger.KEPT, windows.size()));
    assertThat(stretches(shorter)).isEqualTo(stretches(windows)).hasSize(1);
    assertThat(shorter).filteredOn(row -> row.people() == null).hasSize(1);
  }

  @Test
  void leavesGapGap() {
    List<VerifiedWindow> windows = hourly(0, 100);
    windows.addAll(hourly(200, 100));
    List<VerifiedWindow> shorter = ShortLedger.of(windows);
    assertThat(stretches(shorter)).isEqualTo(stretches(windows)).hasSize(2);
    assertThat(shorter).hasSize(ShortLedger.KEPT + 2);
  }

  @Test
  void hasNoWindowTwice() {
    List<VerifiedWindow> windows = hourly(0, ShortLedger.LONGEST);
    Instant end = windows.get(windows.size() - 1).window().through();
    Coverage everything = new Coverage(START.minus(Duration.ofHours(72)), end);
    windows.add(new VerifiedWindow(everything, 7L, end.plus(HOUR), "digest"));
    assertThat(ShortLedger.of(windows)).extracting(VerifiedWindow::window).doesNotHaveDuplicates();
  }

  private static List<Coverage> stretches(List<VerifiedWindow> windows) {
    return Coverage.stretches(windows.stream().map(VerifiedWindow::window).toList());
  }

  private static List<VerifiedWindow> hourly(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(hour -> START.plus(HOUR.multipliedBy(hour)))
        .map(
            from ->
                new VerifiedWindow(
                    new Coverage(
                        from.minus(HOUR.multipliedBy(first == 0 ? 72 : 0)), from.plus(HOUR)),
                    7L,
                    from.plus(HOUR),
                    "digest"))
        .collect(toCollection(ArrayList::new));
  }
}
