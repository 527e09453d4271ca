package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.settings.Sample.FEED;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each setting of a feed: its default, where its value goes, and what it refuses. */
final class FeedKeysTest {

  private static final String TSTATS = "| tstats max(_time) as last_login where index=idp by user";

  private static final String RETENTION =
      "| tstats min(_time) as first max(_time) as last count where index=idp sourcetype=shibboleth";

  private static final List<SettingCase<FeedSettings>> CASES =
      List.of(
          of("splunkUrl", feed -> feed.splunk().url())
              .maps("http://127.0.0.1:18089", URI.create("http://127.0.0.1:18089"))
              .refuses(
                  "", "splunk.example.edu", "ftp://splunk.example.edu", "https://", "https://a b"),
          of("splunkTokenSecret", feed -> feed.splunk().access().secret())
              .maps("another-token", "another-token")
              .refuses(""),
          of("splunkAuthentication", feed -> feed.splunk().access().authentication())
              .defaultsTo("bearer")
              .maps("session", "session")
              .refuses("Bearer", "digest"),
          of("splunkUser", feed -> feed.splunk().access().user())
              .defaultsTo(Optional.empty())
              .maps("svc-grouper", Optional.of("svc-grouper"))
              .refuses("svc:grouper"),
          of("splunkCaFile", feed -> feed.splunk().access().caFile())
              .defaultsTo(Optional.empty())
              .maps("/opt/grouper/ca.pem", Optional.of(Path.of("/opt/grouper/ca.pem")))
              .refuses("ca.pem"),
          of("splunkTrustStore", feed -> feed.splunk().access().trustStore())
              .defaultsTo(Optional.empty())
              .maps("/opt/grouper/trust.p12", Optional.of(Path.of("/opt/grouper/trust.p12")))
              .refuses("trust.p12"),
          of("splunkTrustStorePasswordSecret", feed -> feed.splunk().access().trustStorePassword())
              .defaultsTo(Optional.empty())
              .maps("change it/please", Optional.of("change it/please"))
              .refuses("/run/secrets/none"),
          of("splunkProxy", feed -> feed.splunk().access().proxy())
              .defaultsTo(Optional.empty())
              .maps("http://proxy:3128", Optional.of(URI.create("http://proxy:3128")))
              .refuses("proxy:3128", "https://proxy:3128", "http://proxy", "http://u:p@proxy:1"),
          of("search", feed -> feed.splunk().search())
              .maps(TSTATS, TSTATS)
              .refuses(
                  "",
                  "index=idp | stats max(_time) as last_login by user",
                  "searchindex=idp",
                  "search index=idp earliest=-7d | stats max(_time) as last_login by user",
                  "search index=idp Latest = now | stats max(_time) as last_login by user",
                  "search index=idp _index_earliest=-7d | stats max(_time) as last_login by user"),
          of("retentionSearch", feed -> feed.splunk().retentionSearch())
              .defaultsTo(Optional.empty())
              .maps(RETENTION, Optional.of(RETENTION))
              .refuses("index=idp", "| tstats min(_time) as first where index=idp earliest=-7d"),
          of("userColumn", feed -> feed.splunk().userColumn())
              .defaultsTo("user")
              .maps("uid", "uid")
              .besides(renaming("user as uid"))
              .refuses("user name", "user-name", "2nd"),
          of("timeColumn", feed -> feed.splunk().timeColumn())
              .defaultsTo("last_login")
              .maps("latest", "latest")
              .besides(renaming("last_login as latest"))
              .refuses("last login", "max(_time)", "_time"),
          of("requestTimeoutSeconds", feed -> feed.splunk().requestTimeout())
              .defaultsTo(Duration.ofSeconds(60))
              .maps("3600", Duration.ofHours(1))
              .refuses("0", "3601", "60s"),
          of("searchDeadlineMinutes", feed -> feed.splunk().searchDeadline())
              .defaultsTo(Duration.ofMinutes(30))
              .maps("1440", Duration.ofDays(1))
              .refuses("0", "1441", "half an hour"),
          of("historyDays", feed -> feed.window().history())
              .defaultsTo(Duration.ofDays(65))
              .maps("90", Duration.ofDays(90))
              .refuses("1", "3651", "90d"),
          of("lagMinutes", feed -> feed.window().lag())
              .defaultsTo(Duration.ofMinutes(15))
              .maps("0", Duration.ZERO)
              .refuses("-1", "1441", "15m"),
          of("overlapHours", feed -> feed.window().overlap())
              .defaultsTo(Duration.ofHours(72))
              .maps("1", Duration.ofHours(1))
              .refuses("0", "721", "3d"),
          of("windowDays", feed -> feed.window().longest())
              .defaultsTo(Duration.ofDays(90))
              .maps("7", Duration.ofDays(7))
              .refuses("0", "3651", "week"),
          of("subjectSourceId", feed -> feed.people().sourceId()).maps("jdbc", "jdbc").refuses(""),
          of("lookUpBy", feed -> feed.people().lookUpBy())
              .defaultsTo("identifier")
              .maps("id", "id")
              .refuses("Identifier", "email"),
          of("namePattern", feed -> feed.people().names().pattern().pattern())
              .defaultsTo("(.+)")
              .maps("(.+)@example[.]edu", "(.+)@example[.]edu")
              .refuses("(.+", "*@example.edu", "[a-"),
          of("nameReplacement", feed -> feed.people().names().replacement())
              .defaultsTo("$1")
              .maps("$1@example.edu", "$1@example.edu")
              .refuses("$2", "$", "${name}", "$1\\"),
          of("unresolvedMaxPercent", feed -> feed.doubts().unresolvedMaxPercent())
              .defaultsTo(20)
              .maps("0", 0)
              .refuses("-1", "101", "20%"),
          of("unresolvedMaxNames", feed -> feed.doubts().unresolvedMaxNames())
              .defaultsTo(10_000)
              .maps("1", 1)
              .refuses("0", "1000001", "many"),
          of("shrinkMaxPercent", feed -> feed.doubts().shrinkMaxPercent())
              .defaultsTo(50)
              .maps("100", 100)
              .refuses("0", "101", "half"),
          of("loggedInRecentlyGroup", feed -> feed.recent().group())
              .defaultsTo("app:atlassian:activity:idp:loggedInRecently")
              .maps("site:recent", "site:recent")
              .refuses("recent", "site:"),
          of("recentDays", feed -> feed.recent().within())
              .defaultsTo(Duration.ofDays(60))
              .maps("30", Duration.ofDays(30))
              .refuses("0", "3651", "month"));

  private static Map<String, String> renaming(String columns) {
    return Map.of(FEED + "search", Sample.SEARCH + " | rename " + columns);
  }

  private static SettingCase<FeedSettings> of(String name, Function<FeedSettings, Object> field) {
    return SettingCase.of(name, field);
  }

  static Stream<SettingCase<FeedSettings>> cases() {
    return CASES.stream();
  }

  @Test
  void coversEverySetting() {
    assertThat(CASES)
        .extracting(SettingCase::name)
        .containsExactlyInAnyOrderElementsOf(FeedKeys.ALL.stream().map(Setting::name).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hasDefault(SettingCase<FeedSettings> setting) {
    new SettingChecks<>(FEED, Sample::feed).hasDefault(setting);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void putsValueWhereItBelongs(SettingCase<FeedSettings> setting) {
    new SettingChecks<>(FEED, Sample::feed).putsValueWhereItBelongs(setting);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void refusesBadValueWithKeyValueAndRemedy(SettingCase<FeedSettings> setting) {
    Setting<?> declared = SettingChecks.declared(FeedKeys.ALL, setting.name());
    new SettingChecks<>(FEED, Sample::feed).refusesBadValues(setting, declared);
  }
}
