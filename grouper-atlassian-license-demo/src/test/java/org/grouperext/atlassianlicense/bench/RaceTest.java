package org.grouperext.atlassianlicense.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RaceTest {

  @Test
  void takesTurnsAndLetsNeitherAlwaysBeFirst() {
    List<String> order = new ArrayList<>();

    new Race(1, 3).run(() -> order.add("ours"), () -> order.add("other"));

    assertThat(order)
        .containsExactly("other", "ours", "ours", "other", "other", "ours", "ours", "other");
  }

  @Test
  void givesTheMedian() {
    assertThat(Race.median(new double[] {3, 1, 2})).isEqualTo(2);
    assertThat(Race.median(new double[] {4, 1, 2, 3})).isEqualTo(2.5);
  }

  @Test
  void failsWithWhatItMeasures() {
    assertThatThrownBy(
            () ->
                new Race(0, 1)
                    .run(
                        () -> {
                          throw new IllegalArgumentException("broken");
                        },
                        () -> {}))
        .hasMessage("broken");
  }
}
