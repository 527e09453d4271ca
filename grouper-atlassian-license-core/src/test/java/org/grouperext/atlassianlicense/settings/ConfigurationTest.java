package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grouperext.atlassianlicense.settings.Sample.FEED;
import static org.grouperext.atlassianlicense.settings.Sample.LICENSE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConfigurationTest {

  @Test
  void readsLicensesThatShareOneFeed() {
    Sample sample = Sample.nothing().withLicense("jira").withLicense("confluence").withFeed("idp");
    Configuration configuration = Configuration.read(sample.properties());

    assertThat(configuration.licenses())
        .extracting(LicenseSettings::id)
        .containsExactly("confluence", "jira");
    assertThat(configuration.licenses())
        .extracting(LicenseSettings::feed)
        .containsExactly("idp", "idp");
    assertThat(configuration.feeds()).extracting(FeedSettings::id).containsExactly("idp");
  }

  @Test
  void keepsTheSettingsOfTwoLicensesApart() {
    Sample sample =
        Sample.nothing()
            .withLicense("jira")
            .withLicense("confluence")
            .withFeed("idp")
            .with("atlassianLicense.jira.inactivityDays", "30");
    List<LicenseSettings> licenses = Configuration.read(sample.properties()).licenses();

    assertThat(licenses)
        .extracting(license -> license.policy().inactivityLimit())
        .containsExactly(Duration.ofDays(60), Duration.ofDays(30));
    assertThat(licenses)
        .extracting(license -> license.groups().claimed())
        .containsExactly(
            "app:atlassian:license:confluence:claimed", "app:atlassian:license:jira:claimed");
  }

  @Test
  void keepsTheSettingsOfTwoFeedsApart() {
    Sample sample =
        Sample.least()
            .withLicense("jira")
            .withFeed("vpn")
            .with("atlassianLicense.jira.feed", "vpn")
            .with("atlassianActivity.vpn.historyDays", "100");
    Configuration configuration = Configuration.read(sample.properties());

    assertThat(configuration.licenses())
        .extracting(LicenseSettings::feed)
        .containsExactly("idp", "vpn");
    assertThat(configuration.feeds())
        .extracting(feed -> feed.window().history())
        .containsExactly(Duration.ofDays(65), Duration.ofDays(100));
    assertThat(configuration.feeds())
        .extracting(feed -> feed.recent().group())
        .containsExactly(
            "app:atlassian:activity:idp:loggedInRecently",
            "app:atlassian:activity:vpn:loggedInRecently");
  }

  @Test
  void measuresTheHistoryOfSharedFeedAgainstEveryLicense() {
    Sample sample =
        Sample.least().withLicense("jira").with("atlassianLicense.jira.inactivityDays", "90");
    assertThat(sample.problems())
        .containsExactly(
            new SettingsProblem(
                FEED + "historyDays",
                "is '65', no longer than atlassianLicense.jira.inactivityDays, which is '90'",
                "Make it more than 90"));
  }

  @Test
  void takesFeedThatNoLicenseUses() {
    Sample sample =
        Sample.least()
            .withFeed("vpn")
            .with("atlassianActivity.vpn.historyDays", "2")
            .with("atlassianActivity.vpn.recentDays", "2");
    assertThat(Configuration.read(sample.properties()).feeds()).hasSize(2);
  }

  @Test
  void putsTheGroupsIntoTheFolderGiven() {
    Sample sample =
        Sample.least()
            .with(LICENSE + "folder", "it:licenses")
            .with(LICENSE + "hasLicenseGroup", "it:seats:atlassian-users");
    assertThat(sample.license().groups())
        .isEqualTo(
            new LicenseGroups(
                "it:licenses",
                "it:licenses:automatic",
                "it:licenses:assignees",
                "it:licenses:allowedToClaim",
                "it:licenses:claimed",
                "it:licenses:allowedToKeep",
                "it:licenses:entitled",
                "it:seats:atlassian-users",
                "it:licenses:helpDesk",
                "ref:active:people"));
  }

  @Test
  void readsLicensesAloneWhateverTheFeedsSay() {
    Map<String, String> properties =
        Sample.nothing().withLicense("cloud").with(FEED + "splunkUrl", "nowhere").properties();
    assertThat(Configuration.licenses(properties))
        .extracting(LicenseSettings::id)
        .containsExactly("cloud");
  }

  @Test
  void reportsProblemsOfLicensesReadAlone() {
    Map<String, String> properties =
        Sample.least().with(LICENSE + "inactivityDays", "0").properties();
    assertThatThrownBy(() -> Configuration.licenses(properties))
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageContaining(LICENSE + "inactivityDays is '0': out of range");
  }

  @Test
  void leavesTheSettingsOfOthersAlone() {
    Sample sample = Sample.least().with("atlassianLicenses.x", "y").with("mail.from", "z");
    assertThat(sample.license().id()).isEqualTo("cloud");
  }
}
