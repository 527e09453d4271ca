package org.grouperext.atlassianlicense.bench;

import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;

/**
 * What a daemon that has nothing to do costs in a minute.
 *
 * @param statements that the database executed
 * @param cpuSeconds of the daemon's process, user and system
 */
record IdleMinute(double statements, double cpuSeconds) {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MINUTES = 3;

  /**
   * The cheapest of some minutes in a row: Java goes on compiling for a while what the daemon was
   * just busy with, and Grouper's other jobs come by.
   */
  static IdleMinute of(SeatBench seats, GrouperDaemon daemon) {
    seats.awaitIdle();
    return Stream.generate(() -> next(seats, daemon))
        .limit(MINUTES)
        .min(Comparator.comparingDouble(IdleMinute::cpuSeconds))
        .orElseThrow();
  }

  private static IdleMinute next(SeatBench seats, GrouperDaemon daemon) {
    Duration before = cpu(daemon);
    try {
      double statements = seats.statements().during(() -> SeatBench.pause(MINUTE));
      return new IdleMinute(statements, cpu(daemon).minus(before).toMillis() / 1e3);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The idle daemon could not be measured", e);
    }
  }

  private static Duration cpu(GrouperDaemon daemon) {
    return ProcessHandle.of(daemon.processId())
        .flatMap(process -> process.info().totalCpuDuration())
        .orElseThrow(() -> new IllegalStateException("The system does not tell the CPU time"));
  }

  /** For a reader. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "idle: %.0f statements and %.1f CPU s a minute", statements, cpuSeconds);
  }
}
