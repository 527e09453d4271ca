package org.grouperext.atlassianlicense.testbed.splunk;

/** The refusals of a healthy Splunk, in its own words. */
final class SplunkAnswers {

  private SplunkAnswers() {}

  static SplunkAnswer unauthorized() {
    return SplunkAnswer.message(401, "WARN", "call not properly authenticated");
  }

  static SplunkAnswer notFound() {
    return SplunkAnswer.message(404, "ERROR", "Not Found");
  }

  static SplunkAnswer unknownSid() {
    return SplunkAnswer.message(404, "FATAL", "Unknown sid.");
  }

  static SplunkAnswer quotaExceeded() {
    return SplunkAnswer.message(
        503,
        "ERROR",
        "Search not executed: The maximum number of concurrent historical searches for this user"
            + " based on their role quota has been reached.");
  }

  static SplunkAnswer rejected(RejectedSearch why) {
    return SplunkAnswer.message(400, "FATAL", why.text());
  }

  static SplunkAnswer cancelled() {
    return SplunkAnswer.message(200, "INFO", "Search job cancelled.");
  }

  static SplunkAnswer noContent() {
    return SplunkAnswer.text(204, "application/json; charset=UTF-8", "");
  }
}
