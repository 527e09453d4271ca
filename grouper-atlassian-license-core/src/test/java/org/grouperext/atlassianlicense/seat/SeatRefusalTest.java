package org.grouperext.atlassianlicense.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.grouperext.atlassianlicense.registry.Shortage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SeatRefusalTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  @Test
  void namesTheDayOnWhichTheNextIsExpected() {
    assertThat(text(Instant.parse("2026-12-03T12:00:00Z")))
        .contains(
            "All Atlassian licenses (250) are in use", "expected to come free on December 3, 2026");
  }

  @Test
  void saysThatARunIsToFreeOneWhoseTimeIsUp() {
    assertThat(text(NOW)).contains("any day now");
  }

  @Test
  void saysThatNoDayIsKnown() {
    assertThat(text(null)).contains("is not known yet", "ask your help desk");
  }

  private static String text(@Nullable Instant next) {
    return SeatRefusal.text(new Shortage(250, 250, next), NOW);
  }
}
