package org.grouperext.atlassianlicense.splunk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.grouperext.atlassianlicense.clock.LicenseClock;

/**
 * Where time comes from, and how it is waited for.
 *
 * @param nanoTime a clock that only moves forward
 * @param now the time of day
 * @param sleeper waits
 * @param jitter from 0 to just below 1
 */
record Timing(LongSupplier nanoTime, InstantSource now, Sleeper sleeper, DoubleSupplier jitter) {

  /** Waits. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
  }

  static Timing system() {
    return new Timing(
        System::nanoTime,
        LicenseClock::now,
        duration -> Thread.sleep(duration.toMillis()),
        () -> ThreadLocalRandom.current().nextDouble());
  }

  Deadline deadline(Duration after) {
    return new Deadline(this, nanoTime.getAsLong() + after.toNanos());
  }
}
