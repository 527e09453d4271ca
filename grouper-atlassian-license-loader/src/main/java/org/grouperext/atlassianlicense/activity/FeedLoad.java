package org.grouperext.atlassianlicense.activity;

import java.time.Instant;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.splunk.SplunkException;

/** Loads one feed, and tells in a line how it went. */
public final class FeedLoad {

  private static final String KEPT =
      " What was known before stays known, and nobody loses a license by what is missing.";

  private FeedLoad() {}

  /**
   * Searches what is new, stores it and writes down what is known by it.
   *
   * @return one line for the job's log, and whether an operator should look
   */
  public static Result load(FeedSettings feed, Instant now) {
    SplunkLogins logins;
    try {
      logins = new SplunkLogins(feed.splunk());
    } catch (IllegalArgumentException e) {
      return new Result(false, notUsable(feed, e));
    }
    try {
      ActivityReport report = new ActivityRun(feed, logins).run(now);
      return new Result(report.warning() == null, report.message());
    } catch (SplunkException e) {
      return new Result(false, "feed=" + feed.id() + ": " + e.getMessage() + KEPT);
    }
  }

  private static String notUsable(FeedSettings feed, IllegalArgumentException reason) {
    return "The settings behind "
        + FeedSettings.PREFIX
        + feed.id()
        + ". (splunkUrl, splunkTokenSecret, search, userColumn, timeColumn) cannot be used: "
        + reason.getMessage()
        + KEPT;
  }

  /**
   * How loading a feed went.
   *
   * @param complete whether all that was searched is known now
   * @param message one line for the job's log
   */
  public record Result(boolean complete, String message) {}
}
