package org.grouperext.atlassianlicense.splunk;

import java.time.Duration;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;

/** The moment until which a search must be done. */
record Deadline(Timing timing, long nanoTime) {

  /** Throws when it has passed. */
  void check() {
    if (left().isNegative()) {
      throw missed();
    }
  }

  static IncompleteSearchException missed() {
    return new IncompleteSearchException(Reason.DEADLINE, "the search took too long");
  }

  /** How long is left; negative when it has passed. */
  Duration left() {
    return Duration.ofNanos(nanoTime - timing.nanoTime().getAsLong());
  }

  /** Waits, but not beyond itself by more than a moment. */
  void pause(Duration wanted) {
    check();
    Duration most = left().plusMillis(1);
    try {
      timing.sleeper().sleep(wanted.compareTo(most) < 0 ? wanted : most);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IncompleteSearchException(Reason.INTERRUPTED, "the run was told to stop");
    }
  }
}
