package org.grouperext.atlassianlicense.bench;

import java.time.Duration;
import java.util.Locale;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;

/**
 * What a daemon that has nothing to do costs in a minute.
 *
 * @param statements that the database executed
 * @param cpuSeconds of the daemon's process, user and system
 */
record IdleMinute(double statements, double cpuSeconds) {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  static IdleMinute of(SeatBench seats, GrouperDaemon daemon) {
    seats.awaitIdle();
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
