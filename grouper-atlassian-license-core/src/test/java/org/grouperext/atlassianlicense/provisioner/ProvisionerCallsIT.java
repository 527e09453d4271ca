package org.grouperext.atlassianlicense.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import edu.internet2.middleware.grouperClient.jdbc.GcQueryReport;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.atlassian.Call;
import org.grouperext.atlassianlicense.testbed.atlassian.Changes;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** How many calls the shipped settings make with 2,000 people in one license group. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ProvisionerCallsIT {
  private static final List<Person> EVERYBODY = SeatGroups.people("p", 1, 2000);

  private static AtlassianSimulator atlassian;
  private static EmbeddedGrouper grouper;
  private static SeatGroups seats;
  private Changes before = Changes.NONE;

  @BeforeAll
  static void everybodyHasASeat() {
    atlassian = AtlassianSimulator.start(AtlassianSettings.withLicenseGroups("licensed"));
    grouper = EmbeddedGrouper.start(ShippedSettings.of(atlassian).configuration());
    seats = new SeatGroups(grouper, "atlassian");
    EVERYBODY.forEach(
        person -> atlassian.addAccount(SeatGroups.email(person), person.displayName()));
    seats.make("licensed", EVERYBODY);
    assertSuccess(seats.runFull());
    assertThat(atlassian.seats("licensed")).hasSize(2000);
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

  @Test
  @Order(1)
  void noChangeTakesAtMost23Calls() {
    assertSuccess(seats.runFull());

    assertThat(atlassian.calls()).hasSizeLessThanOrEqualTo(23).noneMatch(Call::isWrite);
    assertThat(atlassian.changes()).isEqualTo(before);
  }

  @Test
  @Order(2)
  void oneKnownPersonTakesOnePatchEachWay() {
    seats.remove("licensed", "p-7");
    assertSuccess(seats.runIncremental());
    assertThat(atlassian.calls()).extracting(Call::method).containsExactly("PATCH");

    seats.add("licensed", "p-7");
    assertSuccess(seats.runIncremental());
    assertThat(atlassian.calls()).extracting(Call::method).containsExactly("PATCH", "PATCH");
    assertThat(atlassian.changes().since(before)).isEqualTo(new Changes(0, 0, 0, 0, 1, 1));
  }

  @Test
  @Order(3)
  void fourHundredRemovalsTakeAtMostFourPatches() {
    seats.remove("licensed", ids(1, 400));
    assertSuccess(seats.runIncremental());

    assertThat(atlassian.calls())
        .hasSizeLessThanOrEqualTo(4)
        .allMatch(call -> call.is("PATCH", "/Groups/*"));
    assertThat(atlassian.changes().since(before)).isEqualTo(new Changes(0, 0, 0, 0, 0, 400));
  }

  /** Whether two people have one address is asked for all at once, not for each. */
  @Test
  @Order(4)
  void whoSharesAnAddressTakesOneStatementForFiveHundredPeople() {
    assertThat(statementsAboutAddresses(seats::runFull)).isEqualTo(4);

    seats.add("licensed", "p-1");
    assertThat(statementsAboutAddresses(seats::runIncremental)).isEqualTo(1);
    assertThat(statementsAboutAddresses(seats::runIncremental)).isZero();
  }

  private static int statementsAboutAddresses(Supplier<JobRun> run) {
    GcDbAccess.accumulateQueryMillis(true);
    try {
      assertSuccess(run.get());
      return GcDbAccess.getQueriesAndMillis().values().stream()
          .filter(report -> report.getQuery().contains("lower(m.email0) in"))
          .mapToInt(GcQueryReport::getNumberOfExecutions)
          .sum();
    } finally {
      GcDbAccess.accumulateQueryMillis(false);
    }
  }

  private static String[] ids(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(i -> "p-" + i).toArray(String[]::new);
  }

  private static void assertSuccess(JobRun run) {
    assertThat(run.status()).as(run.message()).isEqualTo("SUCCESS");
  }
}
