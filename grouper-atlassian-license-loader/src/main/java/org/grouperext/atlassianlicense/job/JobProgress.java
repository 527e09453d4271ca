package org.grouperext.atlassianlicense.job;

import edu.internet2.middleware.grouper.app.loader.OtherJobLogUpdater;
import edu.internet2.middleware.grouper.app.loader.db.Hib3GrouperLoaderLog;

/** Shows in the job's row, about once a second, what a long run is doing; Grouper stores it. */
final class JobProgress extends OtherJobLogUpdater {

  private final Hib3GrouperLoaderLog log;
  private final StringBuilder finished = new StringBuilder();
  private String doing = "";

  JobProgress(Hib3GrouperLoaderLog log) {
    this.log = log;
  }

  /** What it is doing now. */
  synchronized void tell(String line) {
    doing = line;
  }

  /** A part is done. */
  synchronized void finish(String line) {
    doing = "";
    finished.append(line).append('\n');
  }

  /** All lines of the parts that are done. */
  synchronized String finished() {
    return finished.toString();
  }

  @Override
  public synchronized void changeLoaderLogJavaObjectWithoutStoringToDb() {
    log.setJobMessage(doing.isEmpty() ? finished() : finished + "In progress: " + doing + "\n");
  }
}
