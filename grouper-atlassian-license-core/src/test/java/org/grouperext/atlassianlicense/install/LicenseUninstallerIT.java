package org.grouperext.atlassianlicense.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grouperext.atlassianlicense.install.InstallSite.ACTIVE;
import static org.grouperext.atlassianlicense.install.InstallSite.FOLDER;
import static org.grouperext.atlassianlicense.install.InstallSite.HAS_LICENSE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.atlassian.Changes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Uninstalls where people have seats, which are Grouper's own provisioner's to give and take.
 *
 * <p>Seen to fail: with the mark made at once when it is installed again, before Grouper's daemon
 * has worked out the composite, the provisioner was to take all three seats, and its failsafe alone
 * kept it from that; the same with the group of seats deleted, unmarked.
 */
@TestMethodOrder(OrderAnnotation.class)
final class LicenseUninstallerIT {

  private static final String SEATS = "atlassian-licensed-users";
  private static final String FULL_SYNC = "OTHER_JOB_provisioner_full_atlassian";
  private static final String STRICT = "provisioner.atlassian.deleteMembershipsIfNotExistInGrouper";
  private static final String UNMARKED =
      "provisioner.atlassian.deleteMembershipsIfGroupUnmarkedProvisionable";

  private static AtlassianSimulator atlassian;
  private static InstallSite site;
  private static String empty;

  @BeforeAll
  static void peopleHaveSeats() throws Exception {
    atlassian = AtlassianSimulator.start(AtlassianSettings.withLicenseGroups(SEATS));
    String connection = "grouper.wsBearerToken.atlassianCloud.";
    site =
        InstallSite.start(
            Map.of(
                connection + "endpoint", atlassian.endpoint().toString(),
                connection + "accessTokenPassword", atlassian.key(),
                connection + "delayAfterEachCallInMs", "0"));
    site.makeGroup(ACTIVE);
    empty = site.state();
    LicenseInstaller.install();
    site.claim("ann", "bob", "cid");
    syncFully();
    assertThat(atlassian.seats(SEATS)).hasSize(3);
  }

  @AfterAll
  static void stop() {
    site.close();
    atlassian.close();
  }

  @AfterEach
  void takeSettingsBack() {
    InstallSite.loaderSettings().clear();
    InstallSite.settings().clear();
  }

  @Test
  @Order(1)
  void refusesWhereUnmarkingWouldTakeTheSeats() {
    String before = site.state();
    InstallSite.loaderSettings().put(UNMARKED, "true");
    assertThatThrownBy(LicenseUninstaller::uninstall)
        .hasMessageContaining("Nothing was done. " + UNMARKED + " is not false")
        .hasMessageContaining("everybody would lose the seat");
    assertThat(site.state()).isEqualTo(before);
  }

  @Test
  @Order(2)
  void takesNoSeatAndKeepsThePeopleInTheirGroups() {
    Changes before = atlassian.changes();
    InstallPlan plan = LicenseUninstaller.plan();
    List<String> told = new ArrayList<>();

    InstallReport report = LicenseUninstaller.uninstall(told::add);

    assertThat(report.changes()).isEqualTo(plan.steps());
    assertThat(told.get(0))
        .contains("Whoever has a seat there keeps it")
        .contains("These groups stay: ", FOLDER + "claimed", HAS_LICENSE);
    assertThat(LicenseUninstaller.uninstall().toString()).startsWith("Nothing to do:");
    assertThat(site.members(FOLDER + "claimed")).containsExactly("ann", "bob", "cid");
    assertThat(site.members(FOLDER + "allowedToClaim")).containsExactly("ann", "bob", "cid");
    assertThat(site.state())
        .doesNotContain(FOLDER + "allowedToKeep", FOLDER + "entitled", "atlassian_keep")
        .doesNotContain(FOLDER + "claimed rule", FOLDER + "claimed optins");
    syncFully();
    InstallSite.loaderSettings().put(STRICT, "true");
    syncFully();
    assertThat(atlassian.changes()).isEqualTo(before);
    assertThat(atlassian.seats(SEATS)).hasSize(3);
  }

  @Test
  @Order(3)
  void installsAgainOverWhatStayedAndEverybodyIsBack() {
    Changes before = atlassian.changes();
    assertThatThrownBy(() -> LicenseInstaller.install(plan -> {}, 1))
        .hasMessageContaining("Grouper's daemon has not worked out yet who is in " + HAS_LICENSE)
        .hasMessageContaining("Run it again to go on from there.");
    syncFully();
    assertThat(LicenseInstaller.install(plan -> {}, 1).changes())
        .startsWith("Mark " + HAS_LICENSE + " to be provisioned by atlassian.");
    syncFully();
    assertThat(site.members(HAS_LICENSE)).containsExactly("ann", "bob", "cid");
    assertThat(atlassian.changes()).isEqualTo(before);
  }

  /** As when the group of active people gets another name in the settings. */
  @Test
  @Order(4)
  void takesNoSeatWhenTheCompositeChanges() {
    Changes before = atlassian.changes();
    site.makeGroup("test:active");
    List.of("ann", "bob", "cid").forEach(person -> site.add("test:active", person));
    InstallSite.settings().put("atlassianLicense.cloud.activePeopleGroup", "test:active");
    assertThatThrownBy(() -> LicenseInstaller.install(plan -> {}, 1))
        .hasMessageContaining("has not worked out yet who is in " + HAS_LICENSE);
    syncFully();
    assertThat(atlassian.changes()).isEqualTo(before);
    LicenseInstaller.install(plan -> {}, 1);
    syncFully();
    assertThat(atlassian.changes()).isEqualTo(before);
  }

  @Test
  @Order(5)
  void leavesWhatSomebodyElseMadeOrUses() {
    site.makeGroup(FOLDER + "theirs");
    site.makeGroup("test:uses");
    site.grouper()
        .asRoot(
            () ->
                Registered.requiredGroup("test:uses")
                    .addMember(Registered.requiredGroup(FOLDER + "entitled").toSubject(), false));
    assertThat(LicenseUninstaller.planWithPeople().steps())
        .contains("Delete the group " + FOLDER + "claimed.")
        .doesNotContain(
            "Delete the group " + FOLDER + "entitled.", "Delete the folder app:atlassian:license.");
    for (String group : List.of(FOLDER + "theirs", "test:uses")) {
      site.grouper()
          .asRoot(
              () -> {
                Registered.requiredGroup(group).delete();
                return true;
              });
    }
  }

  @Test
  @Order(6)
  void givesEverythingBackButTheGroupOfSeatsIfToldTo() {
    Changes before = atlassian.changes();
    InstallPlan plan = LicenseUninstaller.planWithPeople();

    assertThat(LicenseUninstaller.uninstallWithPeople().changes()).isEqualTo(plan.steps());

    assertThat(LicenseUninstaller.planWithPeople().isEmpty()).isTrue();
    assertThat(site.state()).contains(HAS_LICENSE).doesNotContain(FOLDER + "claimed");
    assertThat(
            site.state()
                .lines()
                .filter(line -> !line.matches("app\\b.*|.*(ann|bob|cid|test)(:.*)?")))
        .containsExactlyElementsOf(empty.lines().toList());
    syncFully();
    assertThat(atlassian.changes()).isEqualTo(before);
    assertThat(atlassian.seats(SEATS)).hasSize(3);
  }

  /** Everything takes effect, the provisioner's incremental sync and then its full one. */
  private static void syncFully() {
    site.grouper().settle();
    assertThat(site.grouper().run(FULL_SYNC).status()).isEqualTo("SUCCESS");
  }
}
