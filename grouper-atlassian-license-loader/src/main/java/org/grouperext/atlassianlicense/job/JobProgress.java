package org.grouperext.atlassianlicense.job;

import edu.internet2.middleware.grouper.app.loader.OtherJobLogUpdater;
import edu.internet2.middleware.grouper.app.loader.db.Hib3GrouperLoaderLog;

/** Shows in the job's row, about once a second, what a long run is doing; Grouper stores it. */
final class JobProgress extends OtherJobLogUpdater {

  private final Hib3GrouperLoaderLog log;
  private volatile String finished = "";
  private volatile String doing = "";

  JobProgress(Hib3GrouperLoaderLog log) {
    this.log = log;
  }

  /** What it is doing now. */
  void tell(String line) {
    doing = line;
  }

  /** A part is done. */
  void finish(String line) {
    doing = "";
    finished += line + "\n";
  }

  /** All lines of the parts that are done. */
  String finished() {
    return finished;
  }

  @Override
  public void changeLoaderLogJavaObjectWithoutStoringToDb() {
    String now = doing;
    log.setJobMessage(now.isEmpty() ? finished : finished + "In progress: " + now + "\n");
  }
}
