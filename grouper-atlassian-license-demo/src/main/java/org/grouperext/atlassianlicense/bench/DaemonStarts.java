package org.grouperext.atlassianlicense.bench;

import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;
import org.jspecify.annotations.Nullable;

/**
 * Starts Grouper daemons one after the other, from the beginning of the JVM until the scheduler
 * runs. The one before is ended first, in time that does not count.
 */
final class DaemonStarts implements AutoCloseable {

  private @Nullable GrouperDaemon running;

  /** One start, to be measured. */
  Race.Work of(StartHost host) {
    Race.Work start = () -> running = host.start();
    return start.after(this::close);
  }

  /** Ends the daemon that runs, if one does. */
  @Override
  public void close() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }
}
