package org.grouperext.atlassianlicense.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Tells the time to jobs, rule and screen: the system's UTC clock, in milliseconds as the tables
 * hold it. Grouper makes its jobs and rule beans itself, so a test sets its clock here.
 */
public final class LicenseClock {

  private static volatile Clock clock = Clock.systemUTC();

  private LicenseClock() {}

  /** This moment. */
  public static Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Puts another clock in, for tests and the demo's story. */
  public static void use(Clock other) {
    clock = other;
  }
}
