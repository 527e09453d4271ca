package org.grouperext.atlassianlicense.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grouperext.atlassianlicense.policy.Moments.day;
import static org.grouperext.atlassianlicense.policy.Moments.justAfter;

import org.junit.jupiter.api.Test;

final class PauseTest {

  @Test
  void mayBeOneMillisecondLong() {
    assertThat(new Pause(day(0), justAfter(day(0))).until()).isEqualTo(justAfter(day(0)));
  }

  @Test
  void refusesToBeEmpty() {
    assertThatThrownBy(() -> new Pause(day(0), day(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A pause must start before it ends, but runs from %s until %s", day(0), day(0));
  }

  @Test
  void refusesToRunBackwards() {
    assertThatThrownBy(() -> new Pause(justAfter(day(0)), day(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(day(0).toString());
  }
}
