package org.grouperext.atlassianlicense.promises;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a license is set at a moment; days are counted like the quarters of an hour.
 *
 * @param limitDays how long someone may be idle
 * @param stalenessHours how old the logins may be
 * @param pausedDays the days on which the clock stands still
 * @param brake how many may go in a run
 * @param seats how many seats are to stay taken
 */
record Site(int limitDays, int stalenessHours, List<Integer> pausedDays, int brake, int seats) {

  static final Site FIRST = new Site(2, 12, List.of(), History.PEOPLE.size(), 0);

  Site {
    pausedDays = List.copyOf(pausedDays);
  }

  Site limit(int days) {
    return new Site(days, stalenessHours, pausedDays, brake, seats);
  }

  Site brake(int people) {
    return new Site(limitDays, stalenessHours, pausedDays, people, seats);
  }

  Site seats(int taken) {
    return new Site(limitDays, stalenessHours, pausedDays, brake, taken);
  }

  Site pause(int firstDay, int days) {
    List<Integer> paused = new ArrayList<>(pausedDays);
    for (int day = firstDay; day < firstDay + days; day++) {
      if (!paused.contains(day)) {
        paused.add(day);
      }
    }
    return new Site(limitDays, stalenessHours, paused, brake, seats);
  }

  Map<String, String> properties(Quarters quarters) {
    String prefix = "atlassianLicense.cloud.";
    return Map.of(
        prefix + "inactivityDays", String.valueOf(limitDays),
        prefix + "maxStalenessHours", String.valueOf(stalenessHours),
        prefix + "pauses", pauses(quarters),
        prefix + "maxRemovalsPerRun", String.valueOf(brake),
        prefix + "maxRemovalPercent", "100",
        prefix + "stopAtSeats", String.valueOf(seats));
  }

  private String pauses(Quarters quarters) {
    return pausedDays.isEmpty()
        ? "none"
        : pausedDays.stream()
            .map(day -> quarters.at(day * Quarters.DAY).toString().substring(0, 10))
            .map(date -> date + "/" + date)
            .collect(joining(","));
  }
}
