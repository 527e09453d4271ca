package org.grouperext.atlassianlicense.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Decision.Because;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.junit.jupiter.api.Test;

/** When it is time to say that a license ends soon. */
final class NoticeTest {

  private static final Instant END = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration NOTICE = Duration.ofDays(14);
  private static final Keeps KEEPS = new Keeps(END, Because.CLAIM);

  @Test
  void endsSoonFromExactlyTheNoticeBefore() {
    assertThat(KEEPS.endsWithin(NOTICE, END.minus(NOTICE).minusMillis(1))).isFalse();
    assertThat(KEEPS.endsWithin(NOTICE, END.minus(NOTICE))).isTrue();
    assertThat(KEEPS.endsWithin(NOTICE, END)).isTrue();
  }

  @Test
  void endsSoonOnlyAtTheEndWithoutNotice() {
    assertThat(KEEPS.endsWithin(Duration.ZERO, END.minusMillis(1))).isFalse();
    assertThat(KEEPS.endsWithin(Duration.ZERO, END)).isTrue();
  }
}
