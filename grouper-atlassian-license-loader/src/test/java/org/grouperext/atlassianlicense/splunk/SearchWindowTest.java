package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SearchWindowTest {

  private static final Instant FROM = Instant.parse("2026-09-01T00:00:00Z");
  private static final Instant THROUGH = Instant.parse("2026-09-02T00:00:00Z");

  @Test
  void cutsFractionsOff() {
    assertThat(new SearchWindow(FROM.plusMillis(999), THROUGH.plusNanos(1)))
        .isEqualTo(new SearchWindow(FROM, THROUGH));
  }

  @Test
  void refusesAWindowWithoutASecond() {
    assertThatThrownBy(() -> new SearchWindow(FROM, FROM.plusMillis(999)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SearchWindow(THROUGH, FROM))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void holdsItsStartAndARoundedEndButNothingBeyond() {
    SearchWindow window = new SearchWindow(FROM, THROUGH);

    assertThat(window.mayHold(FROM.minusNanos(1))).isFalse();
    assertThat(window.mayHold(FROM)).isTrue();
    assertThat(window.mayHold(THROUGH)).isTrue();
    assertThat(window.mayHold(THROUGH.plusNanos(1))).isFalse();
  }
}
