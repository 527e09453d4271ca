package org.grouperext.atlassianlicense.settings;

import static java.util.Comparator.comparing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.grouperext.atlassianlicense.policy.Pause;

/**
 * A pause as it is written, {@code 2026-06-01/2026-08-15}: it lasts from the start of the first day
 * to the end of the last.
 *
 * @param first the first day
 * @param last the last day
 */
record PauseDays(LocalDate first, LocalDate last) {

  /** The type of a setting that holds several, divided by commas, or the word none. */
  static final SettingType<List<PauseDays>> TYPE =
      new SettingType<>(
          "first and last days such as 2026-06-01/2026-08-15, several divided by commas and without"
              + " overlap, or none",
          PauseDays::parseAll);

  PauseDays {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "the last day " + last + " comes before the first day " + first);
    }
  }

  Pause in(ZoneId zone) {
    return new Pause(
        first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private static List<PauseDays> parseAll(String text) {
    if (text.equals("none")) {
      return List.of();
    }
    List<PauseDays> pauses =
        Arrays.stream(text.split(",", -1))
            .map(PauseDays::parse)
            .sorted(comparing(PauseDays::first))
            .toList();
    for (int i = 1; i < pauses.size(); i++) {
      if (!pauses.get(i).first.isAfter(pauses.get(i - 1).last)) {
        throw new IllegalArgumentException(
            "the one from " + pauses.get(i).first + " begins before the one before it has ended");
      }
    }
    return pauses;
  }

  private static PauseDays parse(String text) {
    String[] days = text.split("/", -1);
    if (days.length != 2) {
      throw new IllegalArgumentException("not two days with a slash in between");
    }
    try {
      return new PauseDays(LocalDate.parse(days[0].strip()), LocalDate.parse(days[1].strip()));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not days of the calendar", e);
    }
  }
}
