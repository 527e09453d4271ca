package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EpochTimeTest {

  @ParameterizedTest
  @CsvSource({
    "1790790000.191, 2026-09-30T17:40:00.191Z",
    "1790790000, 2026-09-30T17:40:00Z",
    "1790790000.191000, 2026-09-30T17:40:00.191Z",
    "1790790000.000000001, 2026-09-30T17:40:00.000000001Z",
    "0, 1970-01-01T00:00:00Z",
    "99999999999.5, 5138-11-16T09:46:39.5Z"
  })
  void readsSecondsAndTheirFraction(String text, Instant time) {
    assertThat(EpochTime.parse(text)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ".5",
        "1.",
        "-1",
        "+1",
        "1e9",
        " 1",
        "1 ",
        "1.2.3",
        "1.-2",
        "0x1",
        "١",
        "999999999999",
        "1.0123456789",
        "2026-09-30T17:40:00.191Z",
        "NaN"
      })
  void refusesAnythingElse(String text) {
    assertThat(EpochTime.parse(text)).isNull();
  }

  @Test
  void refusesNothing() {
    assertThat(EpochTime.parse(null)).isNull();
  }
}
