package org.grouperext.atlassianlicense.splunk;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Tries a request again while that is worth it, after pauses that double and vary at random, or as
 * long as Splunk asks for. Gives up rather than wait beyond the deadline.
 *
 * @param attempts how often to try in all
 * @param firstPause about the first pause
 * @param longestPause about the longest, unless Splunk asks for more
 * @param worth which failures may be gone a moment later
 */
record Retries(
    int attempts,
    Duration firstPause,
    Duration longestPause,
    Predicate<SplunkUnavailableException> worth) {

  /** For what changes nothing: four times in all, after about half a second, one and two. */
  static final Retries DEFAULT =
      new Retries(
          4, Duration.ofMillis(500), Duration.ofSeconds(30), SplunkUnavailableException::mayPass);

  /**
   * For what changes something, as long as Splunk says that it did nothing: nine times in all,
   * within some three minutes.
   */
  static final Retries TURNED_AWAY =
      new Retries(
          9, Duration.ofSeconds(1), Duration.ofMinutes(1), SplunkUnavailableException::turnedAway);

  static final Retries NONE = new Retries(1, Duration.ZERO, Duration.ZERO, failure -> false);

  <T> T call(Deadline deadline, Supplier<T> request) {
    for (int attempt = 1; ; attempt++) {
      try {
        return request.get();
      } catch (SplunkUnavailableException e) {
        Duration pause = pause(attempt, deadline.timing().jitter().getAsDouble(), e);
        if (attempt >= attempts || !worth.test(e) || pause.compareTo(deadline.left()) > 0) {
          throw e;
        }
        deadline.pause(pause);
      }
    }
  }

  // Half to one and a half times the pause, so that several daemons do not come back together; not
  // before the time that Splunk asked for.
  private Duration pause(int attempt, double jitter, SplunkUnavailableException failure) {
    double doubled = firstPause.toMillis() * Math.scalb(1.0, attempt - 1);
    double own = Math.min(doubled, longestPause.toMillis()) * (0.5 + jitter);
    Duration asked = failure.retryAfter();
    return asked.isZero()
        ? Duration.ofMillis(Math.round(own))
        : asked.plusMillis(Math.round(firstPause.toMillis() * jitter));
  }
}
