package org.grouperext.atlassianlicense.policy;

import java.time.Instant;
import java.util.Objects;

/**
 * A time in which the clock of inactivity stands still, such as a summer break.
 *
 * @param from the first instant of the pause
 * @param until the first instant after the pause
 */
public record Pause(Instant from, Instant until) {

  /** Refuses a pause that is empty or runs backwards. */
  public Pause {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException(
          "A pause must start before it ends, but runs from " + from + " until " + until);
    }
  }
}
