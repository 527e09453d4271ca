package org.grouperext.atlassianlicense.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.atlassian.Call;
import org.grouperext.atlassianlicense.testbed.atlassian.Changes;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The procedure of {@code docs/going-live.md}, step by step: 100 people hold seats at Atlassian, of
 * whom Grouper knows 70; 10 others are to get one.
 *
 * <p>Seen to fail: with {@code deleteMembershipsIfNotExistInGrouper = true} from the beginning,
 * joining is to take the seats of the 30 whom Grouper does not know, so that the failsafe, which
 * counts what the rehearsal saw, lets nobody join; with {@code selectMemberships = false} and
 * {@code replaceMemberships = true} joining takes those 30 seats, and no failsafe stops it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class GoingLiveIT {
  private static final List<Person> AT_ATLASSIAN = SeatGroups.people("p", 1, 100);
  private static final List<Person> IN_GROUPER = SeatGroups.people("p", 31, 110);

  private static AtlassianSimulator atlassian;
  private static EmbeddedGrouper grouper;
  private static SeatGroups seats;
  private Changes before = Changes.NONE;

  @BeforeAll
  static void aHundredPeopleHoldSeats() {
    atlassian = AtlassianSimulator.start(AtlassianSettings.withLicenseGroups("licensed"));
    AT_ATLASSIAN.forEach(
        person -> atlassian.addAccount(SeatGroups.email(person), person.displayName()));
    atlassian.addGroup("licensed", AT_ATLASSIAN.stream().map(SeatGroups::email).toList());
    grouper = EmbeddedGrouper.start(ShippedSettings.of(atlassian).configuration());
    seats = new SeatGroups(grouper, "atlassian");
    seats.make("licensed", IN_GROUPER);
  }

  @AfterAll
  static void close() {
    grouper.close();
    atlassian.close();
  }

  @BeforeEach
  void countAfresh() {
    before = atlassian.changes();
    atlassian.forgetCalls();
  }

  @AfterEach
  void rehearseNoMore() {
    seats.set("readOnly", "false");
  }

  @Test
  @Order(1)
  void aRehearsalWritesNothingAndCountsWhatItWouldDo() {
    seats.set("readOnly", "true");

    JobRun run = seats.runFull();

    assertThat(atlassian.calls()).isNotEmpty().noneMatch(Call::isWrite);
    assertThat(atlassian.changes()).isEqualTo(before);
    assertThat(run.message()).contains("entityInsertsAfterCompare: 10");
  }

  @Test
  @Order(2)
  void joiningGivesSeatsAndTakesNone() {
    JobRun run = seats.runFull();

    assertThat(run.status()).as(run.message()).isEqualTo("SUCCESS");
    assertThat(atlassian.changes().since(before)).isEqualTo(new Changes(10, 0, 0, 0, 10, 0));
    assertThat(atlassian.seats("licensed")).hasSize(110);
  }

  @Test
  @Order(3)
  void whoeverGrouperGaveASeatCanLoseItWhileStrangersStay() {
    seats.remove("licensed", "p-31", "p-110");
    assertThat(seats.runIncremental().status()).isEqualTo("SUCCESS");
    assertThat(seats.runFull().status()).isEqualTo("SUCCESS");

    assertThat(atlassian.seats("licensed"))
        .hasSize(108)
        .doesNotContain("p-31@mail.example.edu", "p-110@mail.example.edu")
        .contains("p-1@mail.example.edu");
  }

  @Test
  @Order(4)
  void aSecondRehearsalCountsTheStrangers() {
    seats.set("deleteMembershipsIfNotExistInGrouper", "true");
    seats.set("readOnly", "true");

    JobRun run = seats.runFull();

    assertThat(atlassian.changes()).isEqualTo(before);
    assertThat(run.message()).contains("membershipDeletesAfterCompare: 30");
  }

  @Test
  @Order(5)
  void tighteningTakesTheSeatsThatGrouperDoesNotKnowOnceSomebodyApproves() {
    JobRun stopped = seats.runFull();

    assertThat(stopped.status()).as(stopped.message()).isEqualTo("ERROR_FAILSAFE");
    assertThat(atlassian.changes()).isEqualTo(before);
    assertThat(atlassian.seats("licensed")).hasSize(108);

    seats.approve(seats.full());
    JobRun approved = seats.runFull();

    assertThat(approved.status()).as(approved.message()).isEqualTo("SUCCESS");
    assertThat(atlassian.changes().since(before)).isEqualTo(new Changes(0, 0, 0, 0, 0, 30));
    assertThat(atlassian.seats("licensed")).hasSize(78);
  }
}
