package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.settings.Sample.FEED;
import static org.grouperext.atlassianlicense.settings.Sample.LICENSE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContradictionsTest {

  @Test
  void refusesStalenessAsLongAsTheLimit() {
    assertProblem(
        Sample.least()
            .with(LICENSE + "inactivityDays", "2")
            .with(LICENSE + "maxStalenessHours", "48"),
        LICENSE + "maxStalenessHours",
        "is '48', as long as inactivityDays, which is '2', or longer",
        "Make it less than 48");
  }

  @Test
  void refusesToStopWhereNoFurtherSeatIsGiven() {
    assertProblem(
        Sample.least().with(LICENSE + "maxSeats", "250").with(LICENSE + "stopAtSeats", "250"),
        LICENSE + "stopAtSeats",
        "is '250', as many as maxSeats, which is '250', or more, so that a full house stays full",
        "Make it less than 250");
  }

  @Test
  void takesAnyBoundWithoutALimitOfSeats() {
    Sample sample = Sample.least().with(LICENSE + "stopAtSeats", "300");
    assertThat(sample.license().brake().stopAtSeats()).isEqualTo(300);
  }

  @Test
  void refusesWarningAsLongAsTheTermOfAnAssignee() {
    assertProblem(
        Sample.least()
            .with(LICENSE + "assigneeDays", "30")
            .with(LICENSE + "assigneeWarningDays", "30"),
        LICENSE + "assigneeWarningDays",
        "is '30', as long as assigneeDays, which is '30', or longer",
        "Make it less than 30");
  }

  @Test
  void takesAnyWarningWhereAssigneesHaveNoTerm() {
    Sample sample = Sample.least().with(LICENSE + "assigneeWarningDays", "30");
    assertThat(sample.license().enforcement().assigneeTerm()).isEmpty();
  }

  @Test
  void takesStalenessOneHourShorterThanTheLimit() {
    Sample sample =
        Sample.least()
            .with(LICENSE + "inactivityDays", "2")
            .with(LICENSE + "maxStalenessHours", "47");
    assertThat(sample.license().policy().maxStaleness()).isEqualTo(Duration.ofHours(47));
  }

  @Test
  void refusesPauseThatEndsBeforeItStarts() {
    assertProblem(
        Sample.least().with(LICENSE + "pauses", "2026-06-02/2026-06-01"),
        LICENSE + "pauses",
        "is '2026-06-02/2026-06-01': the last day 2026-06-01 comes before the first day 2026-06-02",
        "Set it to " + PauseDays.TYPE.description());
  }

  @Test
  void takesPauseOfOneDay() {
    Sample sample = Sample.least().with(LICENSE + "pauses", "2026-06-01/2026-06-01");
    assertThat(sample.license().policy().pauses()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-06-01/2026-06-10,2026-06-10/2026-06-20",
        "2026-06-10/2026-06-20,2026-06-01/2026-06-10",
        "2026-12-24/2027-01-01,2026-06-01/2026-06-30,2026-06-10/2026-06-12"
      })
  void refusesPausesThatOverlap(String pauses) {
    assertProblem(
        Sample.least().with(LICENSE + "pauses", pauses),
        LICENSE + "pauses",
        "is '" + pauses + "': the one from 2026-06-10 begins before the one before it has ended",
        "Set it to " + PauseDays.TYPE.description());
  }

  @Test
  void takesPausesInAnyOrderThatTouch() {
    Sample sample =
        Sample.least()
            .with(LICENSE + "pauses", "2026-06-11/2026-06-20 , 2026-06-01 / 2026-06-10")
            .with(LICENSE + "timeZone", "America/New_York");
    assertThat(sample.license().policy().pauses()).hasSize(2);
  }

  @Test
  void refusesFeedThatIsNotConfiguredAndNamesTheOthers() {
    assertProblem(
        Sample.least().withFeed("vpn").with(LICENSE + "feed", "sso"),
        LICENSE + "feed",
        "is 'sso', and there is no such feed",
        "Configure atlassianActivity.sso.… or name one of: idp, vpn");
  }

  @Test
  void refusesDefaultFeedThatIsNotConfigured() {
    assertProblem(
        Sample.nothing().withLicense("cloud"),
        LICENSE + "feed",
        "is 'idp', and there is no such feed",
        "Configure atlassianActivity.idp.…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"entitledGroup", "automaticGroup", "helpDeskGroup", "activePeopleGroup"})
  void refusesTheSameGroupForTwoPurposes(String role) {
    assertProblem(
        Sample.least().with(LICENSE + role, "app:atlassian:license:cloud:claimed"),
        LICENSE + role,
        "is 'app:atlassian:license:cloud:claimed', and so is atlassianLicense.cloud.claimedGroup",
        "Give each a group of its own");
  }

  @Test
  void refusesTwoLicensesInOneFolder() {
    Sample sample =
        Sample.least()
            .withLicense("jira")
            .with("atlassianLicense.jira.folder", "app:atlassian:license:cloud");
    assertThat(sample.problems())
        .extracting(SettingsProblem::key)
        .containsExactly(
            "atlassianLicense.jira.allowedToKeepGroup",
            "atlassianLicense.jira.claimedGroup",
            "atlassianLicense.jira.entitledGroup",
            "atlassianLicense.jira.hasLicenseGroup");
  }

  @Test
  void refusesOneGroupOfRecentLoginsForTwoFeeds() {
    assertProblem(
        Sample.least()
            .withFeed("vpn")
            .with("atlassianActivity.vpn.loggedInRecentlyGroup", "site:recent")
            .with(FEED + "loggedInRecentlyGroup", "site:recent"),
        "atlassianActivity.vpn.loggedInRecentlyGroup",
        "is 'site:recent', and so is atlassianActivity.idp.loggedInRecentlyGroup",
        "Give each a group of its own");
  }

  @Test
  void takesGroupsThatTwoLicensesMayShare() {
    Sample sample = Sample.least().withLicense("jira").with(LICENSE + "helpDeskGroup", "it:help");
    sample
        .with("atlassianLicense.jira.helpDeskGroup", "it:help")
        .with("atlassianLicense.jira.allowedToClaimGroup", "ref:active:people");
    assertThat(Configuration.read(sample.properties()).licenses())
        .extracting(license -> license.groups().helpDesk())
        .containsExactly("it:help", "it:help");
  }

  private static void assertProblem(Sample sample, String key, String finding, String remedy) {
    assertThat(sample.problems()).containsExactly(new SettingsProblem(key, finding, remedy));
  }
}
