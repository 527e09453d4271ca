package org.grouperext.atlassianlicense.policy;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
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
    List<Coverage> stretches = stretches(windows);
    return stretches.isEmpty()
        ? Optional.empty()
        : Optional.of(stretches.get(stretches.size() - 1));
  }

  /** The windows put together where they overlap or touch; earliest first, a gap between each. */
  public static List<Coverage> stretches(Collection<Coverage> windows) {
    List<Coverage> stretches = new ArrayList<>();
    for (Coverage window : windows.stream().sorted(comparing(Coverage::from)).toList()) {
      int last = stretches.size() - 1;
      if (last < 0 || stretches.get(last).through.isBefore(window.from)) {
        stretches.add(window);
      } else {
        stretches.set(last, stretches.get(last).joinedWithLater(window));
      }
    }
    return List.copyOf(stretches);
  }

  /** The parts of this stretch that none of the windows covers, earliest first. */
  public List<Coverage> partsOutside(Collection<Coverage> windows) {
    List<Coverage> parts = new ArrayList<>();
    Instant open = from;
    for (Coverage stretch : stretches(windows)) {
      if (!stretch.from.isBefore(through)) {
        break;
      }
      if (open.isBefore(stretch.from)) {
        parts.add(new Coverage(open, stretch.from));
      }
      open = later(open, stretch.through);
    }
    if (open.isBefore(through)) {
      parts.add(new Coverage(open, through));
    }
    return List.copyOf(parts);
  }

  private Coverage joinedWithLater(Coverage later) {
    return new Coverage(from, later(through, later.through));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
