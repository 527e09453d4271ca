package org.grouperext.atlassianlicense.promises;

import java.time.Duration;
import java.time.Instant;

/** Quarters of an hour since a midnight: the grain of time of all histories. */
record Quarters(Instant midnight) {

  static final int DAY = 96;

  private static final Duration ONE = Duration.ofMinutes(15);

  Instant at(int quarter) {
    return midnight.plus(ONE.multipliedBy(quarter));
  }

  /** The quarter that begins at this moment. */
  int of(Instant moment) {
    return Math.toIntExact(Duration.between(midnight, moment).dividedBy(ONE));
  }
}
