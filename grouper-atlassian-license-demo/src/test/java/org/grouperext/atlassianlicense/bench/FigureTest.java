package org.grouperext.atlassianlicense.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FigureTest {

  @ParameterizedTest
  @CsvSource({
    "0.78, splunk.parse 0.78 ratio >=0.75 ok",
    "0.75, splunk.parse 0.75 ratio >=0.75 ok",
    "0.7499, splunk.parse 0.74 ratio >=0.75 short",
    "1.5, splunk.parse 1.5 ratio >=0.75 ok",
    "10, splunk.parse 10 ratio >=0.75 ok",
    "0, splunk.parse 0 ratio >=0.75 short"
  })
  void printsARatioWithItsLimit(double value, String line) {
    assertThat(new Figure("splunk.parse", value, Unit.RATIO, Limit.atLeast(0.75)).line())
        .isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "0, splunk.store.unchanged.writes 0 rows <=0 ok",
    "1, splunk.store.unchanged.writes 1 rows <=0 short",
    "100000, splunk.store.unchanged.writes 100000 rows <=0 short"
  })
  void printsACountWithItsLimit(double value, String line) {
    assertThat(
            new Figure("splunk.store.unchanged.writes", value, Unit.ROWS, Limit.atMost(0)).line())
        .isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "63.99, splunk.heap 63.9 MB <64 ok",
    "8, splunk.heap 8 MB <64 ok",
    "64, splunk.heap 64 MB <64 short"
  })
  void printsAnAmountOfMemoryWithItsLimit(double value, String line) {
    assertThat(new Figure("splunk.heap", value, Unit.MEGABYTES, Limit.below(64)).line())
        .isEqualTo(line);
  }

  @Test
  void refusesAValueThatIsNone() {
    assertThatThrownBy(() -> new Figure("splunk.parse", Double.NaN, Unit.RATIO, Limit.atLeast(1)))
        .hasMessageContaining("splunk.parse");
  }
}
