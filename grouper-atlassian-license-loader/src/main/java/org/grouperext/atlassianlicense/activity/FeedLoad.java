package org.grouperext.atlassianlicense.activity;

import java.time.Instant;
import java.util.function.Consumer;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.splunk.SplunkException;

/** Loads one feed, and tells in a line how it went. */
public final class FeedLoad {

  private static final String KEPT = " " + ActivityReport.KEPT;

  private FeedLoad() {}

  /**
   * Searches what is new, stores it and writes down what is known by it.
   *
   * @param progress is told now and then how far a search is
   */
  public static Result load(FeedSettings feed, Instant now, Consumer<String> progress) {
    SplunkLogins logins;
    try {
      logins = new SplunkLogins(feed.splunk(), progress);
    } catch (IllegalArgumentException e) {
      return new Result(false, false, notUsable(feed, e));
    }
    return load(feed, logins, now, progress);
  }

  static Result load(
      FeedSettings feed, LoginSource logins, Instant now, Consumer<String> progress) {
    try {
      ActivityReport report = new ActivityRun(feed, logins, now, progress).run();
      return new Result(report.isComplete(), report.stored().people() > 0, report.message());
    } catch (SplunkException e) {
      return new Result(false, false, "feed=" + feed.id() + ": " + e.getMessage() + KEPT);
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
   * @param stored whether logins came in
   * @param message one line for the job's log
   */
  public record Result(boolean complete, boolean stored, String message) {}
}
