package org.grouperext.atlassianlicense.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * All settings of one source of login activity, checked.
 *
 * @param id the feed's id, {@code idp} by default
 * @param splunk where and what to search
 * @param window which time to search
 * @param people how login names become people
 * @param recent who counts as logged in recently
 */
public record FeedSettings(
    String id, SplunkSettings splunk, Window window, People people, Recent recent) {

  /** What every key of a feed starts with, before its id. */
  public static final String PREFIX = "atlassianActivity.";

  /**
   * Where and what to search.
   *
   * @param url the address of Splunk's management port
   * @param token a bearer token of Splunk
   * @param search the search, one row a person
   * @param retentionSearch how far back the index goes; empty to derive it from the search
   * @param userColumn the column of the login name
   * @param timeColumn the column of the last login, in epoch seconds
   * @param requestTimeout how long one request may take
   * @param searchDeadline how long a search may take in all
   */
  public record SplunkSettings(
      URI url,
      String token,
      String search,
      Optional<String> retentionSearch,
      String userColumn,
      String timeColumn,
      Duration requestTimeout,
      Duration searchDeadline) {

    @Override
    public String toString() {
      return "SplunkSettings[url=" + url + ", token=(hidden)]";
    }
  }

  /**
   * Which time to search.
   *
   * @param history how far back the first search reaches
   * @param lag how long an event may take until Splunk shows it; the search ends that much earlier
   * @param overlap how much of what is known already is searched again, for late events
   */
  public record Window(Duration history, Duration lag, Duration overlap) {}

  /**
   * How login names become people.
   *
   * @param sourceId the subject source
   * @param lookUpBy {@code identifier} or {@code id}
   * @param unresolvedMaxPercent above this share of names that nobody has, a search does not count
   *     as coverage
   */
  public record People(String sourceId, String lookUpBy, int unresolvedMaxPercent) {}

  /**
   * Who counts as logged in recently.
   *
   * @param group the loaded group
   * @param within how long ago the last login may be
   */
  public record Recent(String group, Duration within) {}
}
