package org.grouperext.atlassianlicense.settings;

import static org.grouperext.atlassianlicense.settings.SettingType.oneOf;
import static org.grouperext.atlassianlicense.settings.SettingType.optional;
import static org.grouperext.atlassianlicense.settings.SettingType.text;
import static org.grouperext.atlassianlicense.settings.SettingType.webAddress;
import static org.grouperext.atlassianlicense.settings.SettingType.wholeNumber;
import static org.grouperext.atlassianlicense.settings.TextTypes.columnName;
import static org.grouperext.atlassianlicense.settings.TextTypes.groupName;
import static org.grouperext.atlassianlicense.settings.TextTypes.search;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The settings of a feed, each declared once. */
public final class FeedKeys {

  static final Setting<URI> SPLUNK_URL =
      Setting.required("splunkUrl", webAddress(), "The address of Splunk's management port.");
  static final Setting<String> SPLUNK_TOKEN =
      Setting.secret(
          "splunkTokenSecret",
          TextTypes.secret("a bearer token of Splunk, or the full path of a file that holds it"),
          "Splunk's bearer token, encrypted as any secret of Grouper or not; never shown.");
  static final Setting<String> SEARCH =
      Setting.required(
          "search",
          search("one row a person"),
          "The search; it names no earliest or latest time, which are ours to give.");
  static final Setting<Optional<String>> RETENTION_SEARCH =
      Setting.of(
          "retentionSearch",
          optional(search("in one row first, last and count"), "derived"),
          "derived",
          "How far back the index goes; by default asked of the indexes that the search names.");
  static final Setting<String> USER_COLUMN =
      Setting.of("userColumn", columnName(), "user", "The column of the login name.");
  static final Setting<String> TIME_COLUMN =
      Setting.of(
          "timeColumn",
          columnName(),
          "last_login",
          "The column of the last login, in epoch seconds.");
  static final Setting<Integer> REQUEST_TIMEOUT_SECONDS =
      Setting.of(
          "requestTimeoutSeconds",
          wholeNumber("seconds", 1, 3600),
          "60",
          "How long one request to Splunk may take.");
  static final Setting<Integer> SEARCH_DEADLINE_MINUTES =
      Setting.of(
          "searchDeadlineMinutes",
          wholeNumber("minutes", 1, 1440),
          "30",
          "How long a search may take in all.");
  static final Setting<Integer> HISTORY_DAYS =
      Setting.of(
          "historyDays",
          wholeNumber("days", 2, 3650),
          "65",
          "How far back the first search reaches; longer than the inactivity limit.");
  static final Setting<Integer> LAG_MINUTES =
      Setting.of(
          "lagMinutes",
          wholeNumber("minutes", 0, 1440),
          "15",
          "How long an event may take until Splunk shows it; a search ends that much earlier.");
  static final Setting<Integer> OVERLAP_HOURS =
      Setting.of(
          "overlapHours",
          wholeNumber("hours", 1, 720),
          "72",
          "How much of the known time is searched again, for events that arrive late.");
  static final Setting<Integer> WINDOW_DAYS =
      Setting.of(
          "windowDays",
          wholeNumber("days", 1, 3650),
          "90",
          "The longest time that one search is asked for; more takes several searches.");
  static final Setting<String> SUBJECT_SOURCE_ID =
      Setting.required(
          "subjectSourceId",
          text("the id of a subject source"),
          "The subject source of the people who log in.");
  static final Setting<String> LOOK_UP_BY =
      Setting.of(
          "lookUpBy",
          oneOf("identifier", "id"),
          "identifier",
          "Whether a login name is a subject's identifier or its id.");
  static final Setting<Pattern> NAME_PATTERN =
      Setting.of(
          "namePattern",
          NameRule.PATTERN,
          "(.+)",
          "Which login names are replaced before they are looked up, such as those with a domain.");
  static final Setting<String> NAME_REPLACEMENT =
      Setting.of(
          "nameReplacement",
          NameRule.REPLACEMENT,
          "$1",
          "What comes in place of a login name that namePattern matches.");
  static final Setting<Integer> UNRESOLVED_MAX_PERCENT =
      Setting.of(
          "unresolvedMaxPercent",
          wholeNumber("percent", 0, 100),
          "20",
          "Above this share of login names that nobody has, a search proves nothing.");
  static final Setting<Integer> UNRESOLVED_MAX_NAMES =
      Setting.of(
          "unresolvedMaxNames",
          wholeNumber("names", 1, 1_000_000),
          "10000",
          "How many login names that nobody has are kept; a search with more proves nothing.");
  static final Setting<Integer> SHRINK_MAX_PERCENT =
      Setting.of(
          "shrinkMaxPercent",
          wholeNumber("percent", 1, 100),
          "50",
          "A search that finds so much fewer people than the last ones did proves nothing.");
  static final Setting<String> RECENT_GROUP =
      Setting.of(
              "loggedInRecentlyGroup",
              groupName(),
              "app:atlassian:activity:<id>:loggedInRecently",
              "Who logged in recently; loaded, for people to look at.")
          .withInstall();
  static final Setting<Integer> RECENT_DAYS =
      Setting.of(
              "recentDays", wholeNumber("days", 1, 3650), "60", "How long ago counts as recently.")
          .withInstall();

  /** Every setting of a feed, in the order in which the documentation lists them. */
  public static final List<Setting<?>> ALL =
      List.of(
          SPLUNK_URL,
          SPLUNK_TOKEN,
          SplunkKeys.AUTHENTICATION,
          SplunkKeys.USER,
          SplunkKeys.CA_FILE,
          SplunkKeys.TRUST_STORE,
          SplunkKeys.TRUST_STORE_PASSWORD,
          SplunkKeys.PROXY,
          SEARCH,
          RETENTION_SEARCH,
          USER_COLUMN,
          TIME_COLUMN,
          REQUEST_TIMEOUT_SECONDS,
          SEARCH_DEADLINE_MINUTES,
          HISTORY_DAYS,
          LAG_MINUTES,
          OVERLAP_HOURS,
          WINDOW_DAYS,
          SUBJECT_SOURCE_ID,
          LOOK_UP_BY,
          NAME_PATTERN,
          NAME_REPLACEMENT,
          UNRESOLVED_MAX_PERCENT,
          UNRESOLVED_MAX_NAMES,
          SHRINK_MAX_PERCENT,
          RECENT_GROUP,
          RECENT_DAYS);

  private FeedKeys() {}
}
