package org.grouperext.atlassianlicense.splunk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time in whole seconds: {@code from} is inside, {@code through} is the first second
 * after it, as Splunk takes {@code earliest_time} and {@code latest_time}. Fractions are cut off.
 *
 * @param from the first second inside
 * @param through the first second after it
 */
public record SearchWindow(Instant from, Instant through) {

  /** Cuts fractions of a second off; refuses a window that is empty then. */
  public SearchWindow {
    from = from.truncatedTo(ChronoUnit.SECONDS);
    through = through.truncatedTo(ChronoUnit.SECONDS);
    if (!from.isBefore(through)) {
      throw new IllegalArgumentException(
          "A search window must end at least a second after it starts, but is from %s through %s."
              .formatted(from, through));
    }
  }

  /**
   * Whether a row of a search over this window may carry this time. The end itself may appear:
   * Splunk rounds fractions when it prints {@code max(_time)}.
   */
  boolean mayHold(Instant time) {
    return !time.isBefore(from) && !time.isAfter(through);
  }
}
