package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.settings.Sample.FEED;
import static org.grouperext.atlassianlicense.settings.Sample.LICENSE;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Times of a feed that contradict each other, or a license that uses it. */
final class FeedContradictionsTest {

  @Test
  void refusesLagLongerThanOverlap() {
    assertProblem(
        Sample.least().with(FEED + "lagMinutes", "61").with(FEED + "overlapHours", "1"),
        FEED + "lagMinutes",
        "is '61', longer than overlapHours, which is '1'",
        "Make it 60 at most, or late events would be missed");
  }

  @Test
  void takesLagAsLongAsOverlap() {
    Sample sample = Sample.least().with(FEED + "lagMinutes", "60").with(FEED + "overlapHours", "1");
    assertThat(sample.feed().window().lag()).isEqualTo(sample.feed().window().overlap());
  }

  @Test
  void refusesLagAsLongAsTheStalenessAllowed() {
    assertProblem(
        Sample.least().with(FEED + "lagMinutes", "120").with(LICENSE + "maxStalenessHours", "2"),
        FEED + "lagMinutes",
        "is '120', no shorter than atlassianLicense.cloud.maxStalenessHours, which is '2', so that"
            + " nobody would ever be judged",
        "Make it less than 120");
  }

  @Test
  void takesLagOneMinuteShorterThanTheStalenessAllowed() {
    Sample sample =
        Sample.least().with(FEED + "lagMinutes", "119").with(LICENSE + "maxStalenessHours", "2");
    assertThat(sample.feed().window().lag()).isEqualTo(Duration.ofMinutes(119));
  }

  @Test
  void refusesRecentDaysBeyondTheHistory() {
    assertProblem(
        Sample.least().with(FEED + "recentDays", "66"),
        FEED + "recentDays",
        "is '66', more than historyDays, which is '65'",
        "Make it 65 at most, or the group would lack people");
  }

  @Test
  void takesRecentDaysAsManyAsTheHistory() {
    Sample sample = Sample.least().with(FEED + "recentDays", "65");
    assertThat(sample.feed().recent().within()).isEqualTo(Duration.ofDays(65));
  }

  @Test
  void refusesHistoryNoLongerThanTheLimit() {
    assertProblem(
        Sample.least().with(FEED + "historyDays", "60"),
        FEED + "historyDays",
        "is '60', no longer than atlassianLicense.cloud.inactivityDays, which is '60'",
        "Make it more than 60");
  }

  @Test
  void takesHistoryOneDayLongerThanTheLimit() {
    Sample sample = Sample.least().with(FEED + "historyDays", "61");
    assertThat(sample.feed().window().history()).isEqualTo(Duration.ofDays(61));
  }

  private static void assertProblem(Sample sample, String key, String finding, String remedy) {
    assertThat(sample.problems()).containsExactly(new SettingsProblem(key, finding, remedy));
  }
}
