package org.grouperext.atlassianlicense.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import java.util.Map;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.atlassian.Changes;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is wrong affects nobody else, and is told. */
final class ProvisionerBadInputIT {
  private static AtlassianSimulator atlassian;
  private static AtlassianSimulator unreachable;
  private static EmbeddedGrouper grouper;
  private static SeatGroups seats;
  private static SyncTables lines;

  @BeforeAll
  static void start() {
    atlassian =
        AtlassianSimulator.start(
            AtlassianSettings.withLicenseGroups("licensed").withDefaultAccessGroups("reserved"));
    unreachable = AtlassianSimulator.start(AtlassianSettings.withLicenseGroups());
    grouper =
        EmbeddedGrouper.start(
            ShippedSettings.of(atlassian)
                .and("badKey", unreachable, Map.of())
                .and("badDirectory", unreachable, Map.of())
                .configuration()
                .with(
                    ConfigurationFile.LOADER,
                    Map.of(
                        "grouper.wsBearerToken.badKey.accessTokenPassword",
                        "not-the-key",
                        "grouper.wsBearerToken.badDirectory.endpoint",
                        unreachable.endpoint() + "-other")));
    seats = new SeatGroups(grouper, "atlassian");
    lines = new SyncTables(grouper, "atlassian");
  }

  @AfterAll
  static void close() {
    grouper.close();
    atlassian.close();
    unreachable.close();
  }

  @Test
  void aWrongKeyIsToldAndChangesNothing() {
    SeatGroups locked = new SeatGroups(grouper, "badKey");
    locked.make("locked", SeatGroups.people("locked", 1, 3));

    JobRun run = locked.runFull();

    assertThat(run.isError()).isTrue();
    assertThat(run.message()).contains("401");
    assertThat(unreachable.group("locked")).isEmpty();

    connection("badKey", "accessTokenPassword", unreachable.key());
    locked.runFull();
    assertSuccess(locked.runFull());
    assertThat(unreachable.members("locked")).hasSize(3);
  }

  @Test
  void aWrongDirectoryIsToldAndChangesNothing() {
    SeatGroups lost = new SeatGroups(grouper, "badDirectory");
    lost.make("lost", SeatGroups.people("lost", 1, 3));

    JobRun run = lost.runFull();

    assertThat(run.isError()).isTrue();
    assertThat(run.message()).contains("404");
    assertThat(unreachable.group("lost")).isEmpty();

    connection("badDirectory", "endpoint", unreachable.endpoint().toString());
    lost.runFull();
    assertSuccess(lost.runFull());
    assertThat(unreachable.members("lost")).hasSize(3);
  }

  @Test
  void aReservedGroupNameHoldsUpNoOtherGroup() {
    seats.make("reserved", SeatGroups.people("reserved", 1, 3));
    seats.make("fine", SeatGroups.people("fine", 1, 3));

    JobRun run = seats.runFull();

    assertThat(run.isError()).isTrue();
    assertThat(run.message()).contains("reserved");
    assertThat(atlassian.members("fine")).hasSize(3);
    assertThat(atlassian.group("reserved")).isEmpty();

    seats.rename("reserved", "not-reserved");
    seats.runFull();
    assertThat(atlassian.members("not-reserved")).hasSize(3);
    assertSuccess(seats.runFull());
  }

  @Test
  void someoneWithoutAnAddressIsServedOnceThereIsOne() {
    seats.make("mailless", SeatGroups.people("mailless", 1, 3));
    seats.runFull();
    grouper.people().put(Person.of("silent", "Si", "Lent"));
    grouper.people().changeEmail("silent", null);
    seats.add("mailless", "silent");

    assertThat(seats.runIncremental().isError()).isTrue();
    assertThat(lines.error("silent")).contains("REQ", "userName");
    assertThat(atlassian.members("mailless")).hasSize(3);

    grouper.people().changeEmail("silent", "silent@mail.example.edu");
    seats.runFull();
    seats.runFull();
    assertThat(atlassian.members("mailless")).hasSize(4).contains("silent@mail.example.edu");
  }

  @Test
  void aNewAddressKeepsAccountAndSeat() {
    seats.make("married", SeatGroups.people("married", 1, 3));
    seats.runFull();
    Changes before = atlassian.changes();
    grouper.people().changeEmail("married-1", "new-name@mail.example.edu");

    seats.runFull();

    assertThat(atlassian.changes()).isEqualTo(before);
    assertThat(atlassian.members("married")).contains("married-1@mail.example.edu");
  }

  private static void connection(String name, String key, String value) {
    GrouperLoaderConfig.retrieveConfig()
        .propertiesOverrideMap()
        .put("grouper.wsBearerToken." + name + "." + key, value);
  }

  private static void assertSuccess(JobRun run) {
    assertThat(run.status()).as(run.message()).isEqualTo("SUCCESS");
  }
}
