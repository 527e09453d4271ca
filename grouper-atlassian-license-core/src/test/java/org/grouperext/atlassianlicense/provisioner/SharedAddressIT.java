package org.grouperext.atlassianlicense.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two people with one email address: whoever has the account keeps it and the seat, whatever the
 * other one does. Seen to fail with the address itself as the user name, as Grouper has it: the
 * second was linked to the first's account, and each run was a SUCCESS.
 */
final class SharedAddressIT {
  private static final String REPORT = "Another person has the same email address";
  private static final String USER_NAME =
      "provisioner.atlassian.targetEntityAttribute.1.translateExpression";

  private static AtlassianSimulator atlassian;
  private static EmbeddedGrouper grouper;
  private static SeatGroups seats;
  private static SyncTables lines;

  @BeforeAll
  static void start() {
    atlassian = AtlassianSimulator.start(AtlassianSettings.withLicenseGroups());
    grouper = EmbeddedGrouper.start(ShippedSettings.of(atlassian).configuration());
    seats = new SeatGroups(grouper, "atlassian");
    lines = new SyncTables(grouper, "atlassian");
    // With more than 20 people Grouper does not look everybody up again in each run.
    seats.make("many", SeatGroups.people("many", 1, 24));
  }

  @AfterAll
  static void close() {
    grouper.close();
    atlassian.close();
  }

  @AfterEach
  void protect() {
    GrouperLoaderConfig.retrieveConfig().propertiesOverrideMap().remove(USER_NAME);
  }

  @Test
  void theSecondIsLeftOutAndTheFirstKeepsTheSeatUntilItIsMended() {
    group("twins");
    newPerson("twin", address("twins-1"));
    newPerson("bystander", address("bystander"));
    seats.add("twins", "twin", "bystander");

    assertReported(seats.runIncremental(), "twin");
    assertReported(seats.runFull(), "twin");
    assertSeats("twins", "bystander");

    seats.remove("twins", "twin");
    seats.runIncremental();
    seats.runFull();
    assertSeats("twins", "bystander");
    assertThat(lines.error("twins-1")).isBlank();

    seats.add("twins", "twin");
    assertReported(seats.runIncremental(), "twin");
    mend("twin");
    assertSeats("twins", "bystander", "twin");
    assertThat(lines.error("twin")).isBlank();
  }

  @Test
  void addressesThatDifferInCaseAreOne() {
    group("shout");
    newPerson("loud", "SHOUT-1@Mail.Example.edu");
    seats.add("shout", "loud");

    assertReported(seats.runFull(), "loud");
    assertReported(seats.runIncremental(), "loud");
    seats.remove("shout", "loud");
    seats.runIncremental();

    assertSeats("shout");
  }

  @Test
  void ofTwoNewcomersNeitherGetsTheOthersAccount() {
    group("new");
    newPerson("castor", "dioscuri@mail.example.edu");
    newPerson("pollux", "dioscuri@mail.example.edu");
    seats.add("new", "castor", "pollux");

    assertReported(seats.runIncremental(), "castor", "pollux");
    assertReported(seats.runFull(), "castor", "pollux");
    assertSeats("new");
    assertThat(atlassian.account("dioscuri@mail.example.edu")).isEmpty();

    mend("pollux");
    seats.runFull();
    assertThat(atlassian.seats("new"))
        .contains("dioscuri@mail.example.edu", "pollux@mail.example.edu");
    assertThat(lines.error("castor")).isBlank();
  }

  /** As the one who came first may be: Atlassian refused, and the next run tries again. */
  @Test
  void ofTwoNewcomersTheOneAloneInARunGetsNothingEither() {
    group("apart");
    newPerson("romulus", "wolf@mail.example.edu");
    newPerson("remus", "wolf@mail.example.edu");
    seats.add("apart", "romulus", "remus");
    assertReported(seats.runFull(), "romulus", "remus");

    seats.make("apart-too", SeatGroups.people("apart-too", 1, 2));
    seats.add("apart-too", "remus");
    assertReported(seats.runIncremental(), "remus");

    assertThat(atlassian.account("wolf@mail.example.edu")).isEmpty();
    seats.remove("apart", "romulus", "remus");
    seats.remove("apart-too", "remus");
  }

  @Test
  void someoneWhoseAddressBecomesThatOfAnotherKeepsAccountAndSeat() {
    group("moved");
    grouper.people().changeEmail("moved-2", address("moved-1"));
    seats.runFull();

    assertSuccess(seats.runFull());

    assertSeats("moved");
    seats.remove("moved", "moved-2");
    seats.runIncremental();
    assertThat(atlassian.seats("moved")).hasSize(3).contains(address("moved-1"));
  }

  /** Why there is a protection; should this fail one day, Grouper has become careful itself. */
  @Test
  void groupersOwnWayTakesTheSeatFromTheFirst() {
    group("harmed");
    newPerson("harmful", address("harmed-1"));
    unprotected();
    seats.add("harmed", "harmful");
    assertSuccess(seats.runIncremental());
    seats.remove("harmed", "harmful");
    assertSuccess(seats.runIncremental());
    assertThat(atlassian.seats("harmed")).hasSize(3).doesNotContain(address("harmed-1"));

    protect();
    seats.runFull();
    assertSeats("harmed");
  }

  /** Before the protection, or past it. */
  @Test
  void whoeverWasLinkedToTheFirstsAccountIsForgotten() {
    group("linked");
    newPerson("double", address("linked-1"));
    newPerson("shadow", address("linked-2"));
    unprotected();
    seats.add("linked", "double", "shadow");
    assertSuccess(seats.runIncremental());
    protect();

    seats.remove("linked", "double");
    seats.runIncremental();
    assertReported(seats.runFull(), "shadow");
    assertSeats("linked");
    assertThat(lines.error("linked-2")).isBlank();

    mend("shadow");
    assertSeats("linked", "shadow");
  }

  @Test
  void whoeverTakesOverFromSomeoneWhoLeftKeepsTheSeatWhenTheyReturn() {
    group("heirs");
    seats.remove("heirs", "heirs-1");
    assertSuccess(seats.runIncremental());
    newPerson("heir", address("heirs-1"));
    seats.add("heirs", "heir");
    assertSuccess(seats.runIncremental());
    assertSeats("heirs");

    seats.add("heirs", "heirs-1");
    assertReported(seats.runIncremental(), "heirs-1");
    assertReported(seats.runFull(), "heirs-1");
    seats.remove("heirs", "heirs-1");
    seats.runIncremental();

    assertSeats("heirs");
    assertThat(lines.error("heir")).isBlank();
  }

  /** A group of four who have a seat each. */
  private static void group(String name) {
    seats.make(name, SeatGroups.people(name, 1, 4));
    seats.runFull();
    assertSeats(name);
  }

  private static void newPerson(String id, String email) {
    grouper.people().put(Person.of(id, id, "Example"));
    grouper.people().changeEmail(id, email);
  }

  /** Their own address, and two rounds. */
  private static void mend(String id) {
    grouper.people().changeEmail(id, address(id));
    seats.runFull();
    seats.runFull();
  }

  /** Grouper's own way: the address is the user name, whoever else has it. */
  private static void unprotected() {
    GrouperLoaderConfig.retrieveConfig()
        .propertiesOverrideMap()
        .put(USER_NAME, "${provisioningEntityWrapper.getGrouperProvisioningEntity().getEmail()}");
  }

  private static void assertReported(JobRun run, String... ids) {
    assertThat(run.status()).as(run.message()).isEqualTo("ERROR");
    for (String id : ids) {
      assertThat(lines.error(id)).as(id).contains(REPORT);
    }
  }

  private static void assertSuccess(JobRun run) {
    assertThat(run.status()).as(run.message()).isEqualTo("SUCCESS");
  }

  /** Exactly the four of the group and these have a seat. */
  private static void assertSeats(String group, String... others) {
    assertThat(atlassian.seats(group))
        .hasSize(4 + others.length)
        .contains(address(group + "-1"), address(group + "-4"));
    for (String other : others) {
      assertThat(atlassian.seats(group)).contains(address(other));
    }
  }

  private static String address(String id) {
    return id + "@mail.example.edu";
  }
}
