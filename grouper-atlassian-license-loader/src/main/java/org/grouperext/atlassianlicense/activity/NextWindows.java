package org.grouperext.atlassianlicense.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.settings.FeedSettings.Window;

/**
 * Decides which times to search next: the gaps in what is known, the oldest first, and then what is
 * new. Each search begins a little before, for events that arrive late, and ends a little before
 * now, for events that are still on their way.
 */
final class NextWindows {

  /** So that one run cannot load Splunk without end; what is left is for the next run. */
  static final int MOST = 10;

  private final Window settings;
  private final Instant now;

  NextWindows(Window settings, Instant now) {
    this.settings = settings;
    this.now = now;
  }

  /** Up to when to search: a little before now, in whole seconds. */
  private Instant through() {
    return now.minus(settings.lag()).truncatedTo(ChronoUnit.SECONDS);
  }

  /** The parts of the history that nothing is known of, the oldest first. */
  List<Coverage> gaps(Collection<Coverage> known, Instant first) {
    Instant earliest = earliest(first);
    if (!earliest.isBefore(through())) {
      return List.of();
    }
    return new Coverage(earliest, through())
        .partsOutside(known).stream().filter(NextWindows::isLongEnough).toList();
  }

  /**
   * What to search, in whole seconds, each no longer than the settings allow; the newest window is
   * always among them and comes last. Empty if there is nothing new to learn yet.
   *
   * @param known verified windows
   * @param first the first moment there is anything to find
   */
  List<Coverage> after(Collection<Coverage> known, Instant first) {
    List<Coverage> windows = new ArrayList<>();
    for (Coverage gap : gaps(known, first)) {
      windows.addAll(divided(widened(gap, earliest(first))));
    }
    if (windows.size() <= MOST) {
      return windows;
    }
    List<Coverage> some = new ArrayList<>(windows.subList(0, MOST - 1));
    some.add(windows.get(windows.size() - 1));
    return some;
  }

  /** Whether a moment lies behind the start of the history. */
  boolean isWithinHistory(Instant moment) {
    return moment.isAfter(historyStart());
  }

  private Instant historyStart() {
    return now.minus(settings.history()).truncatedTo(ChronoUnit.SECONDS);
  }

  private Instant earliest(Instant first) {
    return isWithinHistory(first) ? first : historyStart();
  }

  /** Splunk takes whole seconds; less than that comes about where an extent ends in a fraction. */
  private static boolean isLongEnough(Coverage gap) {
    return gap.from().plusSeconds(1).compareTo(gap.through()) <= 0;
  }

  /** A short gap alone may well hold no login, and no row at all is never believed. */
  private Coverage widened(Coverage gap, Instant earliest) {
    Instant from = gap.from().minus(settings.overlap());
    Instant through = gap.through().plus(settings.overlap());
    Instant first = from.isBefore(earliest) ? earliest : from;
    Instant last = through.isAfter(through()) ? through() : through.plusMillis(999);
    return new Coverage(
        first.truncatedTo(ChronoUnit.SECONDS), last.truncatedTo(ChronoUnit.SECONDS));
  }

  private List<Coverage> divided(Coverage window) {
    Duration length = Duration.between(window.from(), window.through());
    long parts =
        (length.toSeconds() + settings.longest().toSeconds() - 1) / settings.longest().toSeconds();
    List<Coverage> windows = new ArrayList<>();
    Instant from = window.from();
    for (long part = 1; part <= parts; part++) {
      Instant through = window.from().plusSeconds(length.toSeconds() * part / parts);
      windows.add(new Coverage(from, through));
      from = through;
    }
    return windows;
  }
}
