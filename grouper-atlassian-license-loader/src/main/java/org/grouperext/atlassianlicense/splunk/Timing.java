package org.grouperext.atlassianlicense.splunk;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Where time comes from, and how it is waited for.
 *
 * @param nanoTime a clock that only moves forward
 * @param sleeper waits
 * @param jitter from 0 to just below 1
 */
record Timing(LongSupplier nanoTime, Sleeper sleeper, DoubleSupplier jitter) {

  /** Waits. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
  }

  static Timing system() {
    return new Timing(
        System::nanoTime,
        duration -> Thread.sleep(duration.toMillis()),
        () -> ThreadLocalRandom.current().nextDouble());
  }

  Deadline deadline(Duration after) {
    return new Deadline(this, nanoTime.getAsLong() + after.toNanos());
  }
}
