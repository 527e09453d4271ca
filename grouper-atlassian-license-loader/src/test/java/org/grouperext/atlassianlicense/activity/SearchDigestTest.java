package org.grouperext.atlassianlicense.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a search another one, so that what is known has to be found anew. */
final class SearchDigestTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "splunkUrl; https://other.example.edu:8089",
        "search; search index=idp OR index=sso | stats max(_time) as last_login by user",
        "retentionSearch; | tstats min(_time) as first max(_time) as last count where index=idp",
        "subjectSourceId; staff",
        "lookUpBy; id",
        "namePattern; (.+)@example[.]edu",
        "nameReplacement; $1@example.edu",
      })
  void tellsSearchesApartThatMayFindDifferentPeople(String name, String value) {
    assertThat(SearchDigest.of(Feeds.with(name, value)))
        .isNotEqualTo(SearchDigest.of(Feeds.with()))
        .hasSize(64);
  }

  @ParameterizedTest
  @CsvSource({
    "splunkTokenSecret, another-token",
    "requestTimeoutSeconds, 5",
    "historyDays, 90",
    "lagMinutes, 30",
    "overlapHours, 24",
    "windowDays, 7",
    "unresolvedMaxPercent, 50",
    "shrinkMaxPercent, 70",
    "recentDays, 30",
  })
  void knowsTheSameSearchAgain(String name, String value) {
    assertThat(SearchDigest.of(Feeds.with(name, value))).isEqualTo(SearchDigest.of(Feeds.with()));
  }
}
