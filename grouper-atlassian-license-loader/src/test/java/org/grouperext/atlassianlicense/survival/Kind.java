package org.grouperext.atlassianlicense.survival;

/** The kinds of jobs that are killed: all those that have a part in taking a license back. */
enum Kind {
  /** Writes the logins, and what is known by them: killed, it may leave one without the other. */
  LOGIN_ACTIVITY("OTHER_JOB_atlassianLoginActivity"),
  /**
   * Writes decisions, and has the keep group loaded: killed, it may leave one without the other.
   */
  KEEP_LICENSE("OTHER_JOB_atlassianKeepLicense"),
  /** Ends claims one by one, and tells the change log how far it got: killed, it begins again. */
  RULES("CHANGE_LOG_consumer_grouperRules");

  private final String job;

  Kind(String job) {
    this.job = job;
  }

  String job() {
    return job;
  }
}
