package org.grouperext.atlassianlicense.activity;

import java.time.Duration;
import java.time.Instant;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.splunk.HastyClients;

/** The load of a feed as the job does it, but for pauses that take no time. */
public final class HastyFeedLoad {

  private HastyFeedLoad() {}

  /** Loads the feed; a request is given up after the timeout. */
  public static FeedLoad.Result load(FeedSettings feed, Instant now, Duration requestTimeout) {
    SplunkLogins logins =
        new SplunkLogins(
            feed.splunk(),
            line -> {},
            connection -> HastyClients.client(connection, now, requestTimeout));
    return FeedLoad.load(feed, logins, now, line -> {});
  }
}
