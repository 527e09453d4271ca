package org.grouperext.atlassianlicense.daemons;

/** The kinds of jobs that are killed, each held in its middle by a lock on a table it writes to. */
enum Kind {
  LOGIN_ACTIVITY("OTHER_JOB_atlassianLoginActivity"),
  KEEP_LICENSE("OTHER_JOB_atlassianKeepLicense"),
  RULES("CHANGE_LOG_consumer_grouperRules");

  private final String job;

  Kind(String job) {
    this.job = job;
  }

  String job() {
    return job;
  }
}
