package org.grouperext.atlassianlicense.splunk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when someone waits. */
final class ManualTime {

  private final List<Duration> pauses = new ArrayList<>();
  private long nanos;

  Timing timing() {
    return new Timing(() -> nanos, this::sleep, () -> 0.5);
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
