package org.grouperext.atlassianlicense.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often a name that nobody has is looked up again. */
final class UnresolvedNamesTest {

  private static final Instant SEEN = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void waitsTwiceAsLongEachTimeUpToAWeek() {
    List<Duration> waits = new ArrayList<>();
    Instant at = SEEN;
    for (int i = 0; i < 16; i++) {
      Instant next = UnresolvedNames.nextTry(SEEN, at);
      waits.add(Duration.between(at, next));
      at = next;
    }
    assertThat(waits.subList(0, 5))
        .containsExactly(minutes(5), minutes(5), minutes(10), minutes(20), minutes(40));
    assertThat(waits).isSorted();
    assertThat(waits.subList(13, 16)).containsOnly(Duration.ofDays(7));
  }

  @Test
  void neverWaitsForThePast() {
    assertThat(UnresolvedNames.nextTry(SEEN.plusSeconds(60), SEEN))
        .isEqualTo(SEEN.plus(minutes(5)));
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }
}
