package org.grouperext.atlassianlicense.splunk;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Breaks off what takes too long, from a thread of its own, which starts when it is needed. */
final class Alarms implements AutoCloseable {

  private final ScheduledThreadPoolExecutor clock;

  Alarms() {
    clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "splunk-deadline");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
  }

  /** Does something after a while, unless the alarm is closed before. */
  Alarm after(Duration wait, Runnable breakOff) {
    AtomicBoolean rung = new AtomicBoolean();
    Future<?> ring =
        clock.schedule(
            () -> {
              rung.set(true);
              breakOff.run();
            },
            wait.toNanos(),
            TimeUnit.NANOSECONDS);
    return new Alarm(ring, rung);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** Something that rings unless it is closed in time. */
  record Alarm(Future<?> ring, AtomicBoolean rung) implements AutoCloseable {

    boolean hasRung() {
      return rung.get();
    }

    @Override
    public void close() {
      ring.cancel(false);
    }
  }
}
