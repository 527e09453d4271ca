package org.grouperext.atlassianlicense.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;

/**
 * How much heap a run over very many rows needs beyond that of the idle process.
 *
 * <p>Another JVM, with a Grouper, loads them from a simulated Splunk. It does so twice: with few
 * rows, to learn how much it has in use when idle, and with all of them and a heap so small that
 * there is no more beyond that than the limit.
 */
final class HeapMeasurement implements Measurement {

  private static final String NAME = "splunk.heap";
  private static final int ROWS = 1_000_000;
  private static final Duration DAYS = Duration.ofDays(30);
  private static final long MOST = 64;
  private static final long PLENTY = 512;

  @Override
  public List<String> names() {
    return List.of(NAME);
  }

  @Override
  public List<Figure> take() {
    try (SplunkSimulator splunk = SplunkSimulator.create()) {
      login(splunk, 0, 1);
      HeapUse free = new ProbeProcess(splunk, PLENTY).run(1);
      login(splunk, 1, ROWS);
      HeapUse tight = new ProbeProcess(splunk, free.idleMegabytes() + MOST).run(ROWS);
      return List.of(
          new Figure(NAME, tight.megabytesAboveIdle(), Unit.MEGABYTES, Limit.below(MOST)));
    }
  }

  private static void login(SplunkSimulator splunk, int from, int until) {
    Instant last = LicenseClock.now().minus(Duration.ofHours(1));
    for (int i = from; i < until; i++) {
      Duration ago = DAYS.multipliedBy(i).dividedBy(ROWS);
      splunk.login(String.format(Locale.ROOT, "person%07d", i), last.minus(ago));
    }
  }
}
