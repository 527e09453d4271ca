package org.grouperext.atlassianlicense.splunk;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Tries a harmless request again when Splunk is busy or the connection broke: four times in all,
 * after about half a second, one and two.
 */
record Retries(int attempts, Duration firstPause) {

  static final Retries DEFAULT = new Retries(4, Duration.ofMillis(500));
  static final Retries NONE = new Retries(1, Duration.ZERO);

  <T> T call(Deadline deadline, Supplier<T> request) {
    for (int attempt = 1; ; attempt++) {
      try {
        return request.get();
      } catch (SplunkUnavailableException e) {
        if (!e.mayPass() || attempt >= attempts) {
          throw e;
        }
        deadline.pause(pause(attempt, deadline.timing().jitter().getAsDouble()));
      }
    }
  }

  // Half to one and a half times the pause, so that several daemons do not come back together.
  private Duration pause(int attempt, double jitter) {
    double factor = Math.scalb(1.0, attempt - 1) * (0.5 + jitter);
    return Duration.ofMillis(Math.round(firstPause.toMillis() * factor));
  }
}
