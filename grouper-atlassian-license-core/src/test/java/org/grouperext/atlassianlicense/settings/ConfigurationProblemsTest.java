package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.settings.Sample.FEED;
import static org.grouperext.atlassianlicense.settings.Sample.LICENSE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigurationProblemsTest {

  private static final Map<String, String> ALL_WRONG =
      Map.ofEntries(
          Map.entry(LICENSE + "inactivtyDays", "60"),
          Map.entry(LICENSE + "inactivityDays", "90"),
          Map.entry(LICENSE + "maxStalenessHours", "2160"),
          Map.entry(LICENSE + "pauses", "2026-08-15/2026-06-01"),
          Map.entry(LICENSE + "timeZone", "Mars"),
          Map.entry(LICENSE + "folder", "nowhere"),
          Map.entry(LICENSE + "claimedGroup", "claimed"),
          Map.entry("atlassianLicense.jira.feed", "sso"),
          Map.entry(FEED + "lookUpBy", "name"),
          Map.entry(FEED + "lagMinutes", "120"),
          Map.entry(FEED + "overlapHours", "1"),
          Map.entry(FEED + "token", "x"));

  private static final List<String> WRONG_KEYS =
      List.of(
          LICENSE + "inactivtyDays",
          LICENSE + "activePeopleGroup",
          LICENSE + "folder",
          LICENSE + "claimedGroup",
          LICENSE + "maxStalenessHours",
          LICENSE + "pauses",
          LICENSE + "timeZone",
          "atlassianLicense.jira.activePeopleGroup",
          FEED + "token",
          FEED + "lagMinutes",
          FEED + "lookUpBy",
          "atlassianLicense.jira.feed",
          FEED + "historyDays");

  @Test
  void reportsEveryProblemOfEverySectionTogether() {
    Sample sample = Sample.least().without(LICENSE + "activePeopleGroup").with(ALL_WRONG);

    assertThat(sample.problems())
        .extracting(SettingsProblem::key)
        .containsExactlyInAnyOrderElementsOf(WRONG_KEYS);
    for (SettingsProblem problem : sample.problems()) {
      assertThat(problem.remedy()).isNotBlank();
      assertThat(sample.refusal())
          .hasMessageContaining(
              problem.key() + " " + problem.finding() + ". " + problem.remedy() + ".");
    }
  }

  @Test
  void saysThatNothingWasDoneAndWhereToLook() {
    assertThat(Sample.least().with(LICENSE + "inactivityDays", "sixty").refusal())
        .hasMessage(
            "Nothing was done, because settings in grouper.properties need attention: "
                + "atlassianLicense.cloud.inactivityDays is 'sixty': not a whole number. "
                + "Set it to a whole number of days from 1 to 3650.");
  }

  @Test
  void namesUnknownKeyOfLicenseWithTheValidOnes() {
    assertUnknown(LICENSE, "inactivitydays", LicenseKeys.ALL);
  }

  @Test
  void namesUnknownKeyOfFeedWithTheValidOnes() {
    assertUnknown(FEED, "search.text", FeedKeys.ALL);
  }

  private static void assertUnknown(String prefix, String name, List<Setting<?>> declared) {
    assertThat(Sample.least().with(prefix + name, "60").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.key()).isEqualTo(prefix + name);
              assertThat(problem.finding()).isEqualTo("is not a setting");
              String valid =
                  String.join(", ", declared.stream().map(Setting::name).sorted().toList());
              assertThat(problem.remedy()).isEqualTo("Valid after " + prefix + " are: " + valid);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"atlassianLicense.inactivityDays", "atlassianActivity.inactivityDays"})
  void namesKeyWithoutAnId(String key) {
    assertThat(Sample.least().with(key, "30").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.key()).isEqualTo(key);
              assertThat(problem.finding()).isEqualTo("has no id");
              assertThat(problem.remedy()).matches(".*(cloud|idp)\\.inactivityDays");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "my-cloud", "my cloud", "a123456789b123456789c123456789d1234567890"})
  void refusesIdThatCannotBeOne(String id) {
    Sample license = Sample.least().withLicense(id);
    Sample feed = Sample.least().withFeed(id);
    for (Sample sample : List.of(license, feed)) {
      assertThat(sample.problems())
          .singleElement()
          .satisfies(
              problem ->
                  assertThat(problem.finding())
                      .isEqualTo("has the id '" + id + "', which cannot be one"));
    }
  }

  @Test
  void saysThatNoLicenseIsConfigured() {
    assertThat(Sample.nothing().problems())
        .containsExactly(
            new SettingsProblem(
                LICENSE + "activePeopleGroup",
                "is missing: no license is configured",
                "Merge the sample grouper.properties and set it to your group of active people"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/run/secrets/hush", "C:\\secrets\\hush"})
  void showsNoSecretThatIsNotValid(String token) {
    assertThat(Sample.least().with(FEED + "splunkTokenSecret", token).problems())
        .containsExactly(
            new SettingsProblem(
                FEED + "splunkTokenSecret",
                "has a value that is not valid",
                "Set it to a bearer token of Splunk, or the full path of a file that holds it"));
  }

  @Test
  void showsNoSecretNextToOtherProblems() {
    Sample sample =
        Sample.least().with(FEED + "splunkTokenSecret", "hush").with(FEED + "lookUpBy", "name");
    assertThat(sample.refusal().getMessage()).doesNotContain("hush");
  }

  @Test
  void hidesTheTokenOfValidSettings() {
    Sample sample = Sample.least().with(FEED + "splunkTokenSecret", "hush");
    assertThat(sample.feed().splunk().access().secret()).isEqualTo("hush");
    assertThat(Configuration.read(sample.properties()).toString()).doesNotContain("hush");
  }
}
