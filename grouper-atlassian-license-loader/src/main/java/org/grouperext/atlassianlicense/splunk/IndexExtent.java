package org.grouperext.atlassianlicense.splunk;

import java.time.Instant;

/**
 * From when to when an index has events.
 *
 * @param first the earliest event's time
 * @param last the latest event's time
 * @param events how many there are; more than zero
 */
public record IndexExtent(Instant first, Instant last, long events) {

  /** Refuses what no index can have. */
  public IndexExtent {
    if (events < 1 || last.isBefore(first)) {
      throw new IllegalArgumentException(
          "An extent has an event at least, and its last is not before its first.");
    }
  }
}
