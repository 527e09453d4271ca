package org.grouperext.atlassianlicense.job;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderStatus;

/**
 * How a part of a job ended.
 *
 * @param status success; warning, if an operator should look; error, if it could not be done
 * @param message one line for the job's log
 */
record JobOutcome(GrouperLoaderStatus status, String message) {

  static JobOutcome success(String message) {
    return new JobOutcome(GrouperLoaderStatus.SUCCESS, message);
  }

  static JobOutcome warning(String message) {
    return new JobOutcome(GrouperLoaderStatus.WARNING, message);
  }

  static JobOutcome error(String message) {
    return new JobOutcome(GrouperLoaderStatus.ERROR, message);
  }

  /** An error of our own, whose message is written for the operator. */
  static JobOutcome error(RuntimeException cause) {
    return error(String.valueOf(cause.getMessage()));
  }
}
