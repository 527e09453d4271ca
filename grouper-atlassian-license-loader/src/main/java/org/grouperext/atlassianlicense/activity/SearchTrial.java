package org.grouperext.atlassianlicense.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException;
import org.grouperext.atlassianlicense.splunk.IndexExtent;
import org.grouperext.atlassianlicense.splunk.SplunkException;
import org.grouperext.atlassianlicense.splunk.SplunkRejectedException;

/**
 * What came of asking Splunk what a run asks, for the last 24 hours. Looks nobody up, writes
 * nothing, and keeps no name.
 *
 * @param rows how many rows there were
 * @param refusal why Splunk cannot be used; empty if it can
 * @param doubt what an operator should know although Splunk answers; empty if all is well
 */
public record SearchTrial(long rows, Optional<String> refusal, Optional<String> doubt) {

  private static final Duration LENGTH = Duration.ofHours(24);

  /** Asks now. */
  public static SearchTrial of(FeedSettings feed, Instant now) {
    Advice advice = new Advice(feed);
    SplunkLogins source;
    try {
      source = new SplunkLogins(feed.splunk(), reached -> {});
    } catch (IllegalArgumentException e) {
      return refused(String.valueOf(e.getMessage()));
    }
    try {
      return search(source, feed, now);
    } catch (SplunkException e) {
      return isEmpty(e)
          ? new SearchTrial(0, Optional.empty(), Optional.of(advice.about(e)))
          : refused(advice.about(e));
    }
  }

  private static SearchTrial search(LoginSource source, FeedSettings feed, Instant now) {
    Advice advice = new Advice(feed);
    Optional<IndexExtent> extent;
    try {
      extent = source.extent(now);
    } catch (SplunkRejectedException e) {
      return refused(advice.rejectedRetention(e));
    }
    Instant through = now.minus(feed.window().lag());
    AtomicLong rows = new AtomicLong();
    source.read(
        new Coverage(through.minus(LENGTH), through), (name, login) -> rows.incrementAndGet());
    Optional<String> doubt =
        extent.isEmpty()
            ? Optional.of(advice.unknownRetention())
            : advice.silence(extent.get(), now);
    return new SearchTrial(rows.get(), Optional.empty(), doubt);
  }

  /** On a quiet day nobody may have logged in; everything else is never right. */
  private static boolean isEmpty(SplunkException failure) {
    return failure instanceof IncompleteSearchException incomplete
        && incomplete.reason() == IncompleteSearchException.Reason.EMPTY;
  }

  private static SearchTrial refused(String why) {
    return new SearchTrial(0, Optional.of(why), Optional.empty());
  }
}
