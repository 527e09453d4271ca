package org.grouperext.atlassianlicense.seat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.grouperext.atlassianlicense.registry.Shortage;
import org.jspecify.annotations.Nullable;

/** What someone reads whose claim is refused because all seats are taken. */
final class SeatRefusal {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private SeatRefusal() {}

  static String text(Shortage shortage, Instant now) {
    return "All Atlassian licenses ("
        + shortage.seats()
        + ") are in use, so none can be claimed at the moment. "
        + next(shortage.nextFree(), now)
        + " Try again then, or ask your help desk if you cannot wait.";
  }

  private static String next(@Nullable Instant next, Instant now) {
    if (next == null) {
      return "When the next one comes free is not known yet.";
    }
    return next.isAfter(now)
        ? "The next one is expected to come free on "
            + DAY.format(next.atZone(ZoneId.systemDefault()))
            + ", or sooner if somebody gives theirs up."
        : "The next one is expected to come free any day now.";
  }
}
