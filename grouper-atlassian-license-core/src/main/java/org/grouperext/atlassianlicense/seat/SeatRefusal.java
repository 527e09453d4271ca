package org.grouperext.atlassianlicense.seat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What someone reads who cannot claim because all seats are taken. */
final class SeatRefusal {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.US);

  private SeatRefusal() {}

  /** The text; a date that is past already means that the next run frees a seat. */
  static String text(int maxSeats, Optional<Instant> nextFree, Instant now) {
    return "All "
        + maxSeats
        + " Atlassian licenses are in use, so none can be claimed at the moment. "
        + nextFree.map(next -> expected(next, now)).orElse("When one comes free is not known yet.")
        + " Try again then, or ask your help desk.";
  }

  private static String expected(Instant next, Instant now) {
    return next.isAfter(now)
        ? "The next one is expected to come free on "
            + DAY.format(next.atZone(ZoneId.systemDefault()))
            + "."
        : "The next one is expected to come free within hours.";
  }
}
