package org.grouperext.atlassianlicense.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.app.provisioning.ProvisionableGroupSave;
import edu.internet2.middleware.grouper.misc.GrouperFailsafe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.testbed.atlassian.Account;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.atlassian.Call;
import org.grouperext.atlassianlicense.testbed.atlassian.Fault;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The settings in {@code config} make Grouper's own provisioner do what the manual says. */
final class ProvisionerSettingsIT {
  private static final String FULL = "OTHER_JOB_provisioner_full_atlassian";
  private static final String CONSUMER = "provisioner_incremental_atlassian";
  private static final String INCREMENTAL = "CHANGE_LOG_consumer_" + CONSUMER;

  private static AtlassianSimulator atlassian;
  private static EmbeddedGrouper grouper;

  @BeforeAll
  static void start() throws IOException {
    atlassian = AtlassianSimulator.start(AtlassianSettings.withLicenseGroups());
    String shipped =
        Files.readString(
            Path.of(System.getProperty("project.root"), "config/grouper-loader.properties"));
    grouper =
        EmbeddedGrouper.start(
            GrouperConfiguration.standard()
                .with(ConfigurationFile.LOADER, shipped)
                .with(
                    ConfigurationFile.LOADER,
                    Map.of(
                        "grouper.wsBearerToken.atlassianCloud.endpoint",
                        atlassian.endpoint().toString(),
                        "grouper.wsBearerToken.atlassianCloud.accessTokenPassword",
                        atlassian.key())));
    // For the failsafe, which counts everybody: whoever goes in a test is one of many.
    licensed("others", 40);
    grouper.settle();
  }

  @AfterAll
  static void close() {
    grouper.close();
    atlassian.close();
  }

  @AfterEach
  void nothingWasDeletedOrDeactivated() {
    atlassian.heal();
    assertThat(atlassian.calls()).noneMatch(call -> call.method().equals("DELETE"));
    assertThat(atlassian.calls()).noneMatch(call -> call.is("PATCH", "/Users/*"));
    assertThat(atlassian.accounts()).allMatch(Account::active);
  }

  @Test
  void firstFullSyncCreatesPeopleAndGroupAndAddsMembersInOneCall() {
    Group group = licensed("first", 50);
    grouper.settleExcept(Set.of(CONSUMER));
    int before = atlassian.calls().size();

    assertSuccess(grouper.run(FULL));

    List<Call> writes = writes(before);
    assertThat(atlassian.seats("first")).hasSize(50).contains("first-1@mail.example.edu");
    assertThat(writes).filteredOn(call -> call.is("POST", "/Users")).hasSize(50);
    assertThat(writes).filteredOn(call -> call.is("POST", "/Groups")).hasSize(1);
    assertThat(writes)
        .filteredOn(call -> call.is("PATCH", "/Groups/*"))
        .extracting(Call::summary)
        .containsExactly("add members 50");
    assertThat(atlassian.account("first-1@mail.example.edu").orElseThrow().displayName())
        .isEqualTo("Given1 Family");
    assertThat(group.getExtension()).isEqualTo("first");
  }

  @Test
  void fullSyncWithoutChangesWritesNothing() {
    licensed("still", 5);
    grouper.settle();
    assertSuccess(grouper.run(FULL));
    int before = atlassian.calls().size();

    assertSuccess(grouper.run(FULL));

    assertThat(writes(before)).isEmpty();
    assertThat(atlassian.seats("still")).hasSize(5);
  }

  @Test
  void incrementalGivesAndTakesASeatWithOneCallEach() {
    Group group = licensed("moving", 12);
    grouper.settle();
    assertThat(atlassian.seats("moving")).hasSize(12);

    int beforeRemoval = atlassian.calls().size();
    remove(group, "moving-3");
    grouper.settle();

    assertThat(summaries(beforeRemoval)).containsExactly("PATCH remove members 1");
    assertThat(atlassian.seats("moving")).hasSize(11).doesNotContain("moving-3@mail.example.edu");
    assertThat(atlassian.account("moving-3@mail.example.edu").orElseThrow().active()).isTrue();

    int beforeAdding = atlassian.calls().size();
    add(group, "moving-3");
    grouper.settle();

    assertThat(summaries(beforeAdding)).containsExactly("PATCH add members 1");
    assertThat(atlassian.seats("moving")).contains("moving-3@mail.example.edu");
  }

  @Test
  void incrementalCreatesSomeoneNewAndGivesTheSeat() {
    Group group = licensed("growing", 3);
    grouper.settle();
    grouper.people().put(Person.of("newcomer", "Newt", "Comer"));
    int before = atlassian.calls().size();

    add(group, "newcomer");
    grouper.settle();

    assertThat(summaries(before))
        .containsExactly(
            "GET", "POST active displayName emails name userName", "GET", "PATCH add members 1");
    assertThat(atlassian.seats("growing")).contains("newcomer@mail.example.edu");
  }

  @Test
  void failsafeStopsManyRemovalsUntilApproved() {
    Group group = licensed("braked", 20);
    grouper.settle();
    int before = atlassian.calls().size();

    IntStream.rangeClosed(1, 5).forEach(i -> remove(group, "braked-" + i));
    grouper.settleExcept(Set.of(CONSUMER));
    JobRun stopped = grouper.run(INCREMENTAL);

    // Grouper 5.22.5 calls it ERROR and says in the message what it was.
    assertThat(stopped.status()).isIn("ERROR_FAILSAFE", "ERROR");
    assertThat(stopped.message()).containsIgnoringCase("failsafe");
    assertThat(writes(before)).isEmpty();
    assertThat(atlassian.seats("braked")).hasSize(20);

    grouper.asRoot(
        () -> {
          GrouperFailsafe.assignApproveNextRun(INCREMENTAL);
          return true;
        });
    grouper.settle();

    assertThat(summaries(before)).containsExactly("PATCH remove members 5");
    assertThat(atlassian.seats("braked")).hasSize(15);
  }

  @Test
  void leavesGroupsAloneThatAreNotMarkedProvisionable() {
    atlassian.addAccount("owner@example.edu", "Owner");
    atlassian.addGroup("theirs", List.of("owner@example.edu"));
    Group group = licensed("unmarked", 3);
    grouper.settle();

    int before = atlassian.calls().size();
    mark(group, false);
    grouper.settle();
    assertSuccess(grouper.run(FULL));

    assertThat(writes(before)).isEmpty();
    assertThat(atlassian.seats("unmarked")).hasSize(3);
    assertThat(atlassian.seats("theirs")).containsExactly("owner@example.edu");
  }

  @Test
  void someoneWithoutEmailHoldsUpNobody() {
    Group group = licensed("mailless", 3);
    grouper.settle();
    grouper.people().put(Person.of("silent", "Si", "Lent"));
    grouper.people().changeEmail("silent", null);
    grouper.people().put(Person.of("reachable", "Rea", "Chable"));
    grouper.people().put(Person.of("later", "Lat", "Er"));

    add(group, "silent");
    add(group, "reachable");
    grouper.settleExcept(Set.of(CONSUMER));
    assertThat(grouper.run(INCREMENTAL).status()).isEqualTo("ERROR");
    add(group, "later");
    grouper.settleExcept(Set.of(CONSUMER));
    assertThat(grouper.run(INCREMENTAL).status()).isEqualTo("ERROR");

    assertThat(atlassian.seats("mailless"))
        .hasSize(5)
        .contains("reachable@mail.example.edu", "later@mail.example.edu");

    remove(group, "silent");
    grouper.settleExcept(Set.of(CONSUMER));
    grouper.run(FULL); // clears the remembered error, and reports it once more
    assertSuccess(grouper.run(FULL));
    assertSuccess(grouper.run(INCREMENTAL));
  }

  @Test
  void aNewEmailAddressKeepsTheAccountAndTheSeat() {
    licensed("renamed", 3);
    grouper.settle();
    grouper.people().changeEmail("renamed-1", "married@mail.example.edu");
    int before = atlassian.calls().size();

    assertSuccess(grouper.run(FULL));

    assertThat(writes(before)).isEmpty();
    assertThat(atlassian.seats("renamed")).hasSize(3).contains("renamed-1@mail.example.edu");
  }

  @Test
  void writesNothingWhenAtlassianRefusesToListPeople() {
    Group group = licensed("refused", 4);
    grouper.settle();
    remove(group, "refused-1");
    grouper.settleExcept(Set.of(CONSUMER));
    int before = atlassian.calls().size();
    atlassian.inject(Fault.at("GET", "/Users", Fault.Status.of(401)));

    JobRun run = grouper.run(FULL);

    assertThat(run.isError()).isTrue();
    assertThat(writes(before)).isEmpty();
    assertThat(atlassian.seats("refused")).hasSize(4);

    atlassian.heal();
    grouper.settle();
    assertThat(atlassian.seats("refused")).hasSize(3);
  }

  private static Group licensed(String extension, int size) {
    List<Person> people =
        IntStream.rangeClosed(1, size)
            .mapToObj(i -> Person.of(extension + "-" + i, "Given" + i, "Family"))
            .toList();
    Group group = new SeatGroups(grouper, "atlassian").fill(extension, people);
    return grouper.asRoot(
        () -> {
          mark(group, true);
          return group;
        });
  }

  private static void mark(Group group, boolean provision) {
    grouper.asRoot(
        () ->
            new ProvisionableGroupSave()
                .assignGroup(group)
                .assignTargetName("atlassian")
                .assignProvision(provision)
                .save());
  }

  private static void add(Group group, String id) {
    grouper.asRoot(() -> group.addMember(SubjectFinder.findById(id, true), true));
  }

  private static void remove(Group group, String id) {
    grouper.asRoot(() -> group.deleteMember(SubjectFinder.findById(id, true), true));
  }

  private static List<Call> writes(int since) {
    List<Call> calls = atlassian.calls();
    return calls.subList(since, calls.size()).stream().filter(Call::isWrite).toList();
  }

  private static List<String> summaries(int since) {
    List<Call> calls = atlassian.calls();
    return calls.subList(since, calls.size()).stream()
        .map(call -> (call.method() + " " + call.summary()).strip())
        .toList();
  }

  private static void assertSuccess(JobRun run) {
    assertThat(run.status()).as(run.message()).isEqualTo("SUCCESS");
  }
}
