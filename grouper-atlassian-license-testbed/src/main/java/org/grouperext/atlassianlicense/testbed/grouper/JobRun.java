package org.grouperext.atlassianlicense.testbed.grouper;

import java.util.Set;

/**
 * What Grouper's log says about one finished run of a job.
 *
 * @param message all that the job told, the stack trace of an error included; may be empty
 */
public record JobRun(String jobName, String status, String message, Counts counts) {
  private static final Set<String> GOOD = Set.of("SUCCESS", "WARNING", "SUBJECT_PROBLEMS");

  /** How many memberships, or whatever the job counts, it dealt with. */
  public record Counts(int total, int inserted, int updated, int deleted, int unresolvable) {}

  /** Returns whether the status is one of Grouper's errors. */
  public boolean isError() {
    return !GOOD.contains(status);
  }
}
