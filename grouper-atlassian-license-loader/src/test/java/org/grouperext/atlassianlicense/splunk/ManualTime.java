package org.grouperext.atlassianlicense.splunk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when someone waits. */
final class ManualTime {

  /** Later than every window of the tests. */
  static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

  private final List<Duration> pauses = new ArrayList<>();
  private long nanos;

  Timing timing() {
    return new Timing(() -> nanos, () -> START.plusNanos(nanos), this::sleep, () -> 0.5);
  }

  List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  private void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    pauses.add(duration);
    nanos += duration.toNanos();
  }
}
