package org.grouperext.atlassianlicense.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * All settings of one source of login activity, checked.
 *
 * @param id the feed's id, {@code idp} by default
 * @param splunk where and what to search
 * @param window which time to search
 * @param people how login names become people
 * @param doubts when an answer is not believed
 * @param recent who counts as logged in recently
 */
public record FeedSettings(
    String id, SplunkSettings splunk, Window window, People people, Doubts doubts, Recent recent) {

  /** What every key of a feed starts with, before its id. */
  public static final String PREFIX = "atlassianActivity.";

  /**
   * Where and what to search.
   *
   * @param url the address of Splunk's management port
   * @param access how to get there and show who asks
   * @param search the search, one row a person
   * @param retentionSearch how far back the index goes; empty to derive it from the search
   * @param userColumn the column of the login name
   * @param timeColumn the column of the last login, in epoch seconds
   * @param requestTimeout how long one request may take
   * @param searchDeadline how long a search may take in all
   */
  public record SplunkSettings(
      URI url,
      Access access,
      String search,
      Optional<String> retentionSearch,
      String userColumn,
      String timeColumn,
      Duration requestTimeout,
      Duration searchDeadline) {}

  /**
   * How to get to Splunk and show who asks.
   *
   * @param authentication {@code bearer}, {@code session} or {@code basic}
   * @param user whose password the secret is; there with {@code basic} only
   * @param secret the token, the key of the session or the password
   * @param caFile certificate authorities in PEM to trust
   * @param trustStore the same as a trust store; not there together with the file
   * @param trustStorePassword its password
   * @param proxy the HTTP proxy on the way
   */
  public record Access(
      String authentication,
      Optional<String> user,
      String secret,
      Optional<Path> caFile,
      Optional<Path> trustStore,
      Optional<String> trustStorePassword,
      Optional<URI> proxy) {

    @Override
    public String toString() {
      return "Access[authentication=" + authentication + ", secret=(hidden)]";
    }
  }

  /**
   * Which time to search.
   *
   * @param history how far back the first search reaches
   * @param lag how long an event may take until Splunk shows it; the search ends that much earlier
   * @param overlap how much of what is known already is searched again, for late events
   * @param longest the longest time that one search is asked for
   */
  public record Window(Duration history, Duration lag, Duration overlap, Duration longest) {}

  /**
   * How login names become people.
   *
   * @param sourceId the subject source
   * @param lookUpBy {@code identifier} or {@code id}
   * @param names how a login name is read
   */
  public record People(String sourceId, String lookUpBy, NameRule names) {}

  /**
   * When a search proves nothing although Splunk says that it is complete.
   *
   * @param unresolvedMaxPercent above this share of names that nobody has
   * @param unresolvedMaxNames with more names that nobody has than this
   * @param shrinkMaxPercent below the last searches' number of people by more than this share
   */
  public record Doubts(int unresolvedMaxPercent, int unresolvedMaxNames, int shrinkMaxPercent) {}

  /**
   * Who counts as logged in recently.
   *
   * @param group the loaded group
   * @param within how long ago the last login may be
   */
  public record Recent(String group, Duration within) {}
}
