package org.grouperext.atlassianlicense.settings;

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
          "first and last days such as 2026-06-01/2026-08-15, several divided by commas, or none",
          PauseDays::parseAll);

  PauseDays {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day comes before the first");
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
    return Arrays.stream(text.split(",", -1)).map(String::strip).map(PauseDays::parse).toList();
  }

  private static PauseDays parse(String text) {
    String[] days = text.split("/", -1);
    if (days.length != 2) {
      throw new IllegalArgumentException("not two days with a slash between");
    }
    try {
      return new PauseDays(LocalDate.parse(days[0].strip()), LocalDate.parse(days[1].strip()));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a day", e);
    }
  }
}
