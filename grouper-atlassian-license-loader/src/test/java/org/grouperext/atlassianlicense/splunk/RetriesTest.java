package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.grouperext.atlassianlicense.splunk.SplunkUnavailableException.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
  void givesUpRatherThanWaitBeyondTheDeadline() {
    Deadline soon = time.timing().deadline(Duration.ofMillis(700));

    assertThatThrownBy(() -> Retries.DEFAULT.call(soon, failing(4, true)))
        .isInstanceOf(SplunkUnavailableException.class);
    assertThat(time.pauses()).containsExactly(Duration.ofMillis(500));
  }

  @Test
  void waitsAsLongAsSplunkAsks() {
    String answer =
        Retries.TURNED_AWAY.call(deadline, failing(1, Outcome.TURNED_AWAY, Duration.ofSeconds(7)));

    assertThat(answer).isEqualTo("fine");
    assertThat(time.pauses()).containsExactly(Duration.ofMillis(7500));
  }

  @Test
  void doesNotWaitLongerThanThereIsTime() {
    assertThatThrownBy(
            () ->
                Retries.TURNED_AWAY.call(
                    deadline, failing(1, Outcome.TURNED_AWAY, Duration.ofMinutes(2))))
        .isInstanceOf(SplunkUnavailableException.class);
    assertThat(time.pauses()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Outcome.class, names = "TURNED_AWAY", mode = EnumSource.Mode.EXCLUDE)
  void doesNotRepeatAChangeUnlessItWasTurnedAway(Outcome outcome) {
    assertThatThrownBy(() -> Retries.TURNED_AWAY.call(deadline, failing(1, outcome, Duration.ZERO)))
        .isInstanceOf(SplunkUnavailableException.class);
    assertThat(calls).hasValue(1);
  }

  @Test
  void pausesNoLongerThanTheLongest() {
    Deadline late = time.timing().deadline(Duration.ofHours(1));

    Retries.TURNED_AWAY.call(late, failing(8, Outcome.TURNED_AWAY, Duration.ZERO));

    assertThat(time.pauses())
        .extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
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
    Outcome outcome = mayPass ? Outcome.UNCERTAIN : Outcome.UNCERTAIN_AND_LASTING;
    return failing(times, outcome, Duration.ZERO);
  }

  private Supplier<String> failing(int times, Outcome outcome, Duration retryAfter) {
    return () -> {
      if (calls.incrementAndGet() <= times) {
        throw SplunkUnavailableException.answered("busy", outcome, retryAfter);
      }
      return "fine";
    };
  }
}
