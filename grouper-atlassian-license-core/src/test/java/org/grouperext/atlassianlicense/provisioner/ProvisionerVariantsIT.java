package org.grouperext.atlassianlicense.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several directories on one Grouper, and what a site may have otherwise than others. */
final class ProvisionerVariantsIT {
  private static AtlassianSimulator atlassian;
  private static AtlassianSimulator findOnly;
  private static AtlassianSimulator terse;
  private static EmbeddedGrouper grouper;
  private static SeatGroups seats;

  @BeforeAll
  static void start() {
    AtlassianSettings settings = AtlassianSettings.withLicenseGroups("licensed");
    atlassian = AtlassianSimulator.start(settings);
    findOnly = AtlassianSimulator.start(settings);
    terse = AtlassianSimulator.start(settings.with(AtlassianSettings.Option.LISTS_WITHOUT_MEMBERS));
    grouper =
        EmbeddedGrouper.start(
            ShippedSettings.of(atlassian)
                .andFindOnly("findOnly", findOnly)
                .and("terse", terse, Map.of())
                .configuration());
    seats = new SeatGroups(grouper, "atlassian");
  }

  @AfterAll
  static void close() {
    grouper.close();
    atlassian.close();
    findOnly.close();
    terse.close();
  }

  @Test
  void findingOnlyServesThoseWhoHaveAnAccountAndCreatesNobody() {
    SeatGroups found = new SeatGroups(grouper, "findOnly");
    List<Person> people = SeatGroups.people("found", 1, 7);
    people.subList(0, 5).forEach(p -> findOnly.addAccount(SeatGroups.email(p), "Known"));
    found.make("found", people);

    JobRun run = found.runFull();

    assertThat(findOnly.members("found")).hasSize(5);
    assertThat(run.isError()).as("two have no account").isTrue();
    assertThat(findOnly.changes().accountsCreated()).isZero();
    findOnly.addAccount("found-6@mail.example.edu", "Later");
    found.runFull();
    assertThat(findOnly.members("found")).hasSize(6);
    assertThat(atlassian.group("found")).as("the other directory").isEmpty();
  }

  @Test
  void aDirectoryThatListsNoMembersLosesNobodyAndIsServedAsChangesHappen() {
    SeatGroups shown = new SeatGroups(grouper, "terse");
    shown.make("shown", SeatGroups.people("shown", 1, 12));
    shown.runFull();
    shown.runFull();
    assertThat(terse.members("shown")).hasSize(12);

    shown.remove("shown", "shown-1");
    shown.runIncremental();

    assertThat(terse.members("shown")).hasSize(11);
  }

  @Test
  void aFolderOfGroupsIsSentWithFullPopulationsAndWhatIsAddedToItToo() {
    SeatGroups folder = new SeatGroups(grouper, "atlassian");
    folder.markFolder("test:folder");
    folder.fill("folder:everybody", SeatGroups.people("folder", 1, 30));
    folder.fill("folder:deeper:some", SeatGroups.people("folder", 1, 10));
    assertThat(folder.runFull().status()).isEqualTo("SUCCESS");
    assertThat(atlassian.members("everybody")).hasSize(30);
    assertThat(atlassian.members("some")).hasSize(10);

    folder.fill("folder:another", SeatGroups.people("folder", 5, 9));
    assertThat(folder.runIncremental().status()).isEqualTo("SUCCESS");

    assertThat(atlassian.members("another")).hasSize(5);
    assertThat(atlassian.changes().seatsGiven()).as("these give no license").isZero();
  }

  @Test
  void whoIsGoneFromTheSubjectSourceLosesTheSeatWithTheMembership() {
    seats.make("gone", SeatGroups.people("gone", 1, 12));
    seats.runFull();
    grouper.people().remove("gone-1");

    seats.runFull();
    assertThat(atlassian.members("gone")).as("a source may be wrong").hasSize(12);

    seats.removeUnresolvable("gone", "gone-1");
    JobRun run = seats.runIncremental();
    assertThat(atlassian.members("gone"))
        .as(run.message())
        .doesNotContain("gone-1@mail.example.edu");
  }
}
