package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderType;
import edu.internet2.middleware.grouper.j2ee.status.DaemonJobStatus;
import edu.internet2.middleware.grouper.misc.GrouperFailsafe;
import java.util.Optional;

/** Whether a job of Grouper's daemon is configured and scheduled, and how it last ended. */
final class JobCheck implements Check {

  private final String title;
  private final Optional<String> job;

  /**
   * A job.
   *
   * @param title what it does
   * @param job its name; empty if grouper-loader.properties has none
   */
  JobCheck(String title, Optional<String> job) {
    this.title = title;
    this.job = job;
  }

  @Override
  public String name() {
    return "job: " + title;
  }

  @Override
  public Finding run() {
    return job.map(JobCheck::look)
        .orElseGet(
            () ->
                Finding.fail(
                    "It is not in grouper-loader.properties.",
                    "Merge config/grouper-loader.properties into it, and restart the daemon."));
  }

  private static Finding look(String job) {
    Optional<String> state = JobRecords.triggerState(job);
    if (state.isEmpty()) {
      return Finding.fail(
          job + " is not scheduled.",
          "Give it a cron in grouper-loader.properties, and restart Grouper's daemon.");
    }
    if (state.get().startsWith("PAUSED") || state.get().equals("ERROR")) {
      return Finding.fail(
          job + " is scheduled, but its trigger is " + state.get() + ".",
          "Resume it in Grouper's UI under Miscellaneous, All daemon jobs.");
    }
    return JobRecords.lastRun(job).map(run -> ended(job, run)).orElseGet(() -> never(job));
  }

  private static Finding never(String job) {
    return Finding.warn(
        job + " is scheduled, and has not ended once.",
        "Wait for it, or run it under Miscellaneous, All daemon jobs. If it does not run then, see"
            + " whether Grouper's daemon is up.");
  }

  private static Finding ended(String job, JobRecords.Run run) {
    String last = job + " last ended with " + run.status() + " at " + run.ended();
    return switch (run.status()) {
      case "SUCCESS" -> recent(job, last);
      case "WARNING", "SUBJECT_PROBLEMS" ->
          Finding.warn(last + ".", "Its message in Grouper's daemon jobs says what to do.");
      default -> failed(job, run, last);
    };
  }

  /**
   * Grouper 5.22.5 has no status of its own for its failsafe; 7.5.0 gives it, too, to a job that
   * only waits for the approval of another.
   */
  private static Finding failed(String job, JobRecords.Run run, String last) {
    return run.status().equals("ERROR_FAILSAFE") || GrouperFailsafe.isFailsafeIssue(job)
        ? Finding.fail(
            last
                + ": too many would be removed at once, and until somebody decides it sends"
                + " nothing at all.",
            "See whether the removals are right. If so: GrouperFailsafe.assignApproveNextRun(\""
                + job
                + "\");")
        : Finding.fail(
            last + ".",
            "Its message in Grouper's daemon jobs says why; docs/operations.md has what to do.");
  }

  /** Consumers may have nothing to do for long; whether they lag is looked at elsewhere. */
  private static Finding recent(String job, String last) {
    if (!job.startsWith(GrouperLoaderType.GROUPER_OTHER_JOB_PREFIX)) {
      return Finding.ok(last);
    }
    int minutes = DaemonJobStatus.getMinutesSinceLastSuccess(job, GrouperLoaderType.OTHER_JOB);
    return new DaemonJobStatus(job, minutes).isSuccess()
        ? Finding.ok(last)
        : Finding.fail(
            last + ", which is more than " + minutes + " minutes ago.",
            "See whether Grouper's daemon is up, and whether the job hangs.");
  }
}
