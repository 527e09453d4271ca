package org.grouperext.atlassianlicense.splunk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Splunk clients that do not really wait between their requests, but believe that they did. */
public final class HastyClients {

  private HastyClients() {}

  /**
   * A client whose pauses take no time.
   *
   * @param now the time of day, which stands still
   * @param requestTimeout how long it really waits for an answer
   */
  public static SplunkClient client(
      SplunkConnection connection, Instant now, Duration requestTimeout) {
    AtomicLong skipped = new AtomicLong();
    Timing timing =
        new Timing(
            () -> System.nanoTime() + skipped.get(),
            InstantSource.fixed(now),
            pause -> skipped.addAndGet(pause.toNanos()),
            () -> 0.5);
    return new SplunkClient(connection.withRequestTimeout(requestTimeout), timing);
  }
}
