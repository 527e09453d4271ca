package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import java.util.Map;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiClient;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the screen says of someone whom Grouper's own provisioner cannot set up, with the very
 * settings that a site merges; and that it says so no longer when the cause is mended.
 */
final class SetUpTroubleIT {
  private static final String GROUP = "atlassian-licensed-users";
  private static final String FOLDER = "app:atlassian:license:cloud:";
  private static final String FULL = "OTHER_JOB_provisioner_full_atlassian";
  private static final String INCREMENTAL = "CHANGE_LOG_consumer_provisioner_incremental_atlassian";
  private static final String CONNECTION = "grouper.wsBearerToken.atlassianCloud.";
  private static final String FAILED = "data-standing=\"SET_UP_FAILED\"";
  private static final String LICENSED = "data-standing=\"LICENSED\"";

  private static ClaimInstitution institution;
  private static AtlassianSimulator atlassian;
  private static AtlassianSimulator reserving;
  private static CustomUiClient helen;

  @BeforeAll
  static void start() {
    assumeTrue(GrouperUiHost.available(), "The UI of this Grouper is not published.");
    atlassian = AtlassianSimulator.start(AtlassianSettings.withLicenseGroups(GROUP));
    reserving =
        AtlassianSimulator.start(
            AtlassianSettings.withLicenseGroups(GROUP).withDefaultAccessGroups(GROUP));
    institution = ClaimInstitution.start();
    institution.put(Person.of("helen", "Helen", "Desk"), "helpDesk");
    helen = CustomUiClient.signIn(institution.host(), "helen");
  }

  @AfterAll
  static void stop() {
    if (institution != null) {
      institution.close();
      atlassian.close();
      reserving.close();
    }
  }

  @BeforeEach
  @AfterEach
  void connect() {
    set("endpoint", atlassian.endpoint().toString());
    set("accessTokenPassword", atlassian.key());
    set("delayAfterEachCallInMs", "0");
  }

  @Test
  void tellsOfAMissingAddressUntilThereIsOne() {
    claim("ada");
    institution.put(
        new Person("silent", "silent@example.edu", null, "Si", "Lent", "Si Lent"),
        "allowedToClaim",
        "claimed");

    assertThat(run(INCREMENTAL).isError()).isTrue();

    assertThat(screen("silent")).contains(FAILED, "userName").doesNotContain("no error");
    assertThat(screen("ada")).contains(LICENSED, "no error");

    institution.grouper().people().changeEmail("silent", "silent@mail.example.edu");
    heals("silent");
  }

  /** Seen to fail without the protection: Grouper took the second for the first. */
  @Test
  void tellsOfAnAddressThatSomeoneElseHas() {
    claim("first");
    run(FULL);
    claim("grace");
    institution.put(
        new Person(
            "second", "second@example.edu", "first@mail.example.edu", "Se", "Cond", "Se Cond"),
        "allowedToClaim",
        "claimed");

    assertThat(run(INCREMENTAL).isError()).isTrue();

    assertThat(screen("second")).contains(FAILED, "Another person has the same email address");
    assertThat(screen("grace")).contains(LICENSED, "no error");
    assertThat(screen("first")).contains(LICENSED, "no error");
    assertThat(atlassian.seats(GROUP)).contains("first@mail.example.edu");

    institution.grouper().people().changeEmail("second", "second@mail.example.edu");
    heals("second");
    assertThat(screen("first")).contains(LICENSED, "no error");
  }

  /** Seen to fail before the last run was looked at: "being set up", and "no error". */
  @Test
  void tellsOfAKeyThatAtlassianRefuses() {
    claim("early");
    run(FULL);
    set("accessTokenPassword", "not-the-key");
    claim("locked");

    assertThat(run(INCREMENTAL).isError()).isTrue();

    assertThat(screen("locked"))
        .contains(FAILED, "its last run", "HTTP 401", "for everybody who waits")
        .doesNotContain("not-the-key", "Bearer", "no error");
    assertThat(screen("early")).contains(LICENSED, "HTTP 401");
    connect();
    run(INCREMENTAL);
    assertThat(screen("locked")).contains(LICENSED, "no error");
    assertThat(screen("early")).contains(LICENSED, "no error");
    assertThat(atlassian.seats(GROUP)).contains("locked@mail.example.edu");
  }

  @Test
  void tellsOfADirectoryThatDoesNotExist() {
    set("endpoint", atlassian.endpoint() + "-other");
    claim("lost");

    assertThat(run(INCREMENTAL).isError()).isTrue();

    assertThat(screen("lost")).contains(FAILED, "HTTP 404");
    connect();
    heals("lost");
  }

  @Test
  void tellsOfAGroupNameThatAtlassianReserves() {
    set("endpoint", reserving.endpoint().toString());
    set("accessTokenPassword", reserving.key());
    claim("reserved");

    assertThat(run(FULL).isError()).isTrue();

    assertThat(screen("reserved")).contains(FAILED, "HTTP 400");

    rename(GROUP, "atlassian-seats");
    run(FULL);
    assertThat(run(FULL).status()).isEqualTo("SUCCESS");
    assertThat(screen("reserved")).contains(LICENSED, "no error");
    assertThat(reserving.seats("atlassian-seats")).contains("reserved@mail.example.edu");

    rename("atlassian-seats", GROUP);
    connect();
    heals("reserved");
  }

  /** What an administrator does: the group's name in Grouper, and the setting that names it. */
  private static void rename(String from, String to) {
    institution
        .grouper()
        .asRoot(
            () -> {
              Group group = RegistryGroup.find(FOLDER + from);
              group.setExtension(to);
              group.store();
              return true;
            });
    Map<String, String> settings = GrouperConfig.retrieveConfig().propertiesOverrideMap();
    settings.put("atlassianLicense.cloud.hasLicenseGroup", FOLDER + to);
  }

  private static void heals(String person) {
    run(FULL);
    run(FULL);
    assertThat(screen(person)).contains(LICENSED, "no error");
    assertThat(atlassian.seats(GROUP)).contains(person + "@mail.example.edu");
  }

  private static void claim(String... people) {
    for (String person : people) {
      institution.put(Person.of(person, person, "Example"), "allowedToClaim", "claimed");
    }
  }

  private static JobRun run(String job) {
    institution.settle();
    return institution.grouper().run(job);
  }

  private static String screen(String person) {
    return helen.showFor(institution.claimedId(), person).screen();
  }

  private static void set(String key, String value) {
    Map<String, String> overrides = GrouperLoaderConfig.retrieveConfig().propertiesOverrideMap();
    overrides.put(CONNECTION + key, value);
  }
}
