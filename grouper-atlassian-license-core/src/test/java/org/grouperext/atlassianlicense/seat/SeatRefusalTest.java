package org.grouperext.atlassianlicense.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SeatRefusalTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  @Test
  void namesTheDayOnWhichTheNextIsExpected() {
    assertThat(SeatRefusal.text(250, Optional.of(Instant.parse("2026-12-03T12:00:00Z")), NOW))
        .contains(
            "All 250 Atlassian licenses are in use", "expected to come free on 3 December 2026");
  }

  @Test
  void saysThatTheNextRunFreesOneWhenItsTimeIsUp() {
    assertThat(SeatRefusal.text(1, Optional.of(NOW), NOW)).contains("within hours");
  }

  @Test
  void saysThatNoDayIsKnown() {
    assertThat(SeatRefusal.text(1, Optional.empty(), NOW)).contains("is not known yet");
  }
}
