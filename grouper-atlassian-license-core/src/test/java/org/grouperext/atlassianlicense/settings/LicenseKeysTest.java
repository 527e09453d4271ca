package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.settings.Sample.LICENSE;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.policy.Pause;
import org.grouperext.atlassianlicense.settings.Enforcement.AssigneeTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each setting of a license: its default, where its value goes, and what it refuses. */
final class LicenseKeysTest {

  private static final Pause SUMMER =
      new Pause(Instant.parse("2026-06-01T00:00:00Z"), Instant.parse("2026-08-16T00:00:00Z"));
  private static final Pause SUMMER_IN_NEW_YORK =
      new Pause(Instant.parse("2026-06-01T04:00:00Z"), Instant.parse("2026-08-16T04:00:00Z"));
  private static final String[] NOT_NUMBERS = {"0", "-1", "1.5", "60 days", "99999999999"};

  private static final List<SettingCase<LicenseSettings>> CASES =
      List.of(
          group("activePeopleGroup", license -> license.groups().activePeople())
              .refuses("", "people", ":people", "ref:", "ref::people")
              .besides(Map.of(LICENSE + "inactivityDays", "60")),
          number("inactivityDays", license -> license.policy().inactivityLimit())
              .defaultsTo(Duration.ofDays(60))
              .maps("45", Duration.ofDays(45))
              .besides(Map.of("atlassianActivity.idp.historyDays", "3650")),
          number("maxStalenessHours", license -> license.policy().maxStaleness())
              .defaultsTo(Duration.ofHours(24))
              .maps("36", Duration.ofHours(36)),
          SettingCase.<LicenseSettings>of("pauses", license -> license.policy().pauses())
              .defaultsTo(List.of())
              .maps("2026-06-01/2026-08-15", List.of(SUMMER))
              .refuses(
                  "summer",
                  "2026-06-01",
                  "2026-06-01/",
                  "2026-06-01/2026-02-30",
                  "2026-06-01/2026-06-02/2026-06-03",
                  "2026-06-01/2026-08-15,"),
          SettingCase.<LicenseSettings>of("timeZone", license -> license.policy().pauses())
              .defaultsTo(List.of(SUMMER))
              .maps("America/New_York", List.of(SUMMER_IN_NEW_YORK))
              .refuses("Philadelphia", "12")
              .besides(Map.of(LICENSE + "pauses", "2026-06-01/2026-08-15")),
          number("maxRemovalsPerRun", license -> license.brake().maxRemovalsPerRun())
              .defaultsTo(50)
              .maps("7", 7),
          number("maxRemovalPercent", license -> license.brake().maxRemovalPercent())
              .defaultsTo(10)
              .maps("100", 100)
              .refuses("0", "101", "10%"),
          SettingCase.<LicenseSettings>of("noticeDays", license -> license.screen().notice())
              .defaultsTo(Duration.ofDays(14))
              .maps("0", Duration.ZERO)
              .refuses("-1", "366", "two weeks"),
          SettingCase.<LicenseSettings>of("atlassianSites", license -> license.screen().sites())
              .defaultsTo(List.of())
              .maps(
                  "https://a.atlassian.net, https://b.example.edu:8443/",
                  List.of(
                      URI.create("https://a.atlassian.net"),
                      URI.create("https://b.example.edu:8443/")))
              .refuses(
                  "example.atlassian.net",
                  "http://example.atlassian.net",
                  "https://example.atlassian.net/wiki",
                  "https://example.atlassian.net?x",
                  "https://me@example.atlassian.net",
                  "https:///",
                  "https://a.atlassian.net,",
                  "https://a b"),
          SettingCase.<LicenseSettings>of("maxSeats", license -> license.provisioning().maxSeats())
              .defaultsTo(0)
              .maps("250", 250)
              .refuses("-1", "1.5", "250 seats", "1000001"),
          SettingCase.<LicenseSettings>of("stopAtSeats", license -> license.brake().stopAtSeats())
              .defaultsTo(0)
              .maps("300", 300)
              .refuses("-1", "many"),
          SettingCase.<LicenseSettings>of("mode", license -> license.enforcement().reportOnly())
              .defaultsTo(false)
              .maps("report", true)
              .refuses("dry", "Report"),
          SettingCase.<LicenseSettings>of(
                  "keepRequiresAllowedToClaim",
                  license -> license.enforcement().keepRequiresAllowedToClaim())
              .defaultsTo(false)
              .maps("true", true)
              .refuses("yes", "T"),
          SettingCase.<LicenseSettings>of(
                  "assigneeDays", license -> license.enforcement().assigneeTerm())
              .defaultsTo(Optional.empty())
              .maps("90", Optional.of(new AssigneeTerm(Duration.ofDays(90), Duration.ofDays(14))))
              .refuses("-1", "1.5", "a year"),
          SettingCase.<LicenseSettings>of(
                  "assigneeWarningDays",
                  license -> license.enforcement().assigneeTerm().map(AssigneeTerm::warning))
              .defaultsTo(Optional.of(Duration.ofDays(14)))
              .maps("30", Optional.of(Duration.ofDays(30)))
              .refuses("0", "-1", "soon")
              .besides(Map.of(LICENSE + "assigneeDays", "180")),
          SettingCase.of("feed", LicenseSettings::feed)
              .defaultsTo("idp")
              .maps("sso", "sso")
              .refuses("my idp", "idp.one")
              .besides(Sample.nothing().withFeed("sso").properties()),
          SettingCase.<LicenseSettings>of(
                  "provisioner", license -> license.provisioning().provisioner())
              .defaultsTo("atlassian")
              .maps("atlassian_test", "atlassian_test")
              .refuses("atlassian cloud", "provisioner.atlassian"),
          group("atlassianGroupsFolder", license -> license.provisioning().atlassianGroupsFolder())
              .defaultsTo("app:atlassian:groups"),
          group("folder", license -> license.groups().folder())
              .defaultsTo("app:atlassian:license:cloud"),
          group("automaticGroup", license -> license.groups().automatic())
              .defaultsTo("app:atlassian:license:cloud:automatic"),
          group("assigneesGroup", license -> license.groups().assignees())
              .defaultsTo("app:atlassian:license:cloud:assignees"),
          group("allowedToClaimGroup", license -> license.groups().allowedToClaim())
              .defaultsTo("app:atlassian:license:cloud:allowedToClaim"),
          group("claimedGroup", license -> license.groups().claimed())
              .defaultsTo("app:atlassian:license:cloud:claimed"),
          group("allowedToKeepGroup", license -> license.groups().allowedToKeep())
              .defaultsTo("app:atlassian:license:cloud:allowedToKeep"),
          group("entitledGroup", license -> license.groups().entitled())
              .defaultsTo("app:atlassian:license:cloud:entitled"),
          group("hasLicenseGroup", license -> license.groups().hasLicense())
              .defaultsTo("app:atlassian:license:cloud:hasLicense"),
          group("helpDeskGroup", license -> license.groups().helpDesk())
              .defaultsTo("app:atlassian:license:cloud:helpDesk"));

  private static SettingCase<LicenseSettings> group(
      String name, Function<LicenseSettings, Object> field) {
    return SettingCase.of(name, field)
        .maps("site:somewhere:else", "site:somewhere:else")
        .refuses("people", ":people", "ref:", "ref::people");
  }

  private static SettingCase<LicenseSettings> number(
      String name, Function<LicenseSettings, Object> field) {
    return SettingCase.of(name, field).refuses(NOT_NUMBERS);
  }

  static Stream<SettingCase<LicenseSettings>> cases() {
    return CASES.stream();
  }

  @Test
  void coversEverySetting() {
    assertThat(CASES)
        .extracting(SettingCase::name)
        .containsExactlyInAnyOrderElementsOf(LicenseKeys.ALL.stream().map(Setting::name).toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hasDefault(SettingCase<LicenseSettings> setting) {
    new SettingChecks<>(LICENSE, Sample::license).hasDefault(setting);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void putsValueWhereItBelongs(SettingCase<LicenseSettings> setting) {
    new SettingChecks<>(LICENSE, Sample::license).putsValueWhereItBelongs(setting);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void refusesBadValueWithKeyValueAndRemedy(SettingCase<LicenseSettings> setting) {
    Setting<?> declared = SettingChecks.declared(LicenseKeys.ALL, setting.name());
    new SettingChecks<>(LICENSE, Sample::license).refusesBadValues(setting, declared);
  }
}
