package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.junit.jupiter.api.Test;

final class RetriesTest {

  private final ManualTime time = new ManualTime();
  private final Deadline deadline = time.timing().deadline(Duration.ofMinutes(1));
  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void triesAgainWithGrowingPauses() {
    String answer = Retries.DEFAULT.call(deadline, failing(3, true));

    assertThat(answer).isEqualTo("fine");
    assertThat(time.pauses())
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void givesUpAfterFourAttempts() {
    assertThatThrownBy(() -> Retries.DEFAULT.call(deadline, failing(4, true)))
        .isInstanceOf(SplunkUnavailableException.class);
    assertThat(calls).hasValue(4);
  }

  @Test
  void doesNotRepeatWhatWillNotPass() {
    assertThatThrownBy(() -> Retries.DEFAULT.call(deadline, failing(1, false)))
        .isInstanceOf(SplunkUnavailableException.class);
    assertThat(calls).hasValue(1);
  }

  @Test
  void doesNotRepeatWhenToldNotTo() {
    assertThatThrownBy(() -> Retries.NONE.call(deadline, failing(1, true)))
        .isInstanceOf(SplunkUnavailableException.class);
    assertThat(calls).hasValue(1);
  }

  @Test
  void stopsAtTheDeadline() {
    Deadline soon = time.timing().deadline(Duration.ofMillis(100));

    assertThatThrownBy(() -> Retries.DEFAULT.call(soon, failing(4, true)))
        .isInstanceOfSatisfying(
            IncompleteSearchException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.DEADLINE));
    assertThat(time.pauses()).containsExactly(Duration.ofMillis(101));
  }

  @Test
  void stopsWhenTheThreadIsInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> Retries.DEFAULT.call(deadline, failing(4, true)))
        .isInstanceOfSatisfying(
            IncompleteSearchException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED));
    assertThat(Thread.interrupted()).isTrue();
  }

  private Supplier<String> failing(int times, boolean mayPass) {
    return () -> {
      if (calls.incrementAndGet() <= times) {
        throw SplunkUnavailableException.answered("busy", mayPass);
      }
      return "fine";
    };
  }
}
