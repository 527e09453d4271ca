package org.grouperext.atlassianlicense.policy;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time, without a gap, for which a feed's logins are known to be complete.
 *
 * @param from the first instant that is covered
 * @param through the first instant that is not covered any more
 */
public record Coverage(Instant from, Instant through) {

  /** Refuses a stretch that is empty or runs backwards. */
  public Coverage {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(through, "through");
    if (!from.isBefore(through)) {
      throw new IllegalArgumentException(
          "Coverage must start before it ends, but runs from " + from + " through " + through);
    }
  }

  /**
   * The stretch that reaches furthest, put together from windows that overlap or touch. What lies
   * before a gap does not count: a login in the gap would be unknown. Empty without windows.
   */
  public static Optional<Coverage> latestStretch(Collection<Coverage> windows) {
    List<Coverage> latestFirst =
        windows.stream().sorted(comparing(Coverage::through).reversed()).toList();
    Coverage stretch = null;
    for (Coverage window : latestFirst) {
      stretch = stretch == null ? window : stretch.joinedWithEarlier(window);
    }
    return Optional.ofNullable(stretch);
  }

  private Coverage joinedWithEarlier(Coverage earlier) {
    boolean gap = earlier.through.isBefore(from);
    boolean longer = earlier.from.isBefore(from);
    return !gap && longer ? new Coverage(earlier.from, through) : this;
  }
}
