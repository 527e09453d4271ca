package org.grouperext.atlassianlicense.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Fixed instants and the settings most tests judge with: 60 days, 2 days of staleness. */
final class Moments {

  static final Duration LIMIT = Duration.ofDays(60);
  static final Duration STALENESS = Duration.ofDays(2);
  static final PolicySettings SETTINGS = withPauses();

  private static final Instant DAY_ZERO = Instant.parse("2026-03-01T00:00:00Z");

  private Moments() {}

  static Instant day(int number) {
    return DAY_ZERO.plus(Duration.ofDays(number));
  }

  static Instant justBefore(Instant instant) {
    return instant.minusMillis(1);
  }

  static Instant justAfter(Instant instant) {
    return instant.plusMillis(1);
  }

  static PolicySettings withPauses(Pause... pauses) {
    return new PolicySettings(LIMIT, STALENESS, List.of(pauses));
  }

  /** Coverage that reaches back long before day 0. */
  static Coverage coveredThrough(Instant through) {
    return new Coverage(day(-400), through);
  }
}
