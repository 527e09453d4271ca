package org.grouperext.atlassianlicense.job;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.job.Claims.COVERAGE;
import static org.grouperext.atlassianlicense.job.Claims.NOW;
import static org.grouperext.atlassianlicense.job.Claims.activeHolders;
import static org.grouperext.atlassianlicense.job.Claims.daysAgo;
import static org.grouperext.atlassianlicense.job.Claims.holder;
import static org.grouperext.atlassianlicense.job.Claims.license;
import static org.grouperext.atlassianlicense.job.Claims.outsider;
import static org.grouperext.atlassianlicense.job.Claims.person;
import static org.grouperext.atlassianlicense.job.Claims.withRow;
import static org.grouperext.atlassianlicense.registry.KeepReason.HELD_BACK;
import static org.grouperext.atlassianlicense.registry.KeepReason.LAPSED;
import static org.grouperext.atlassianlicense.registry.KeepReason.LAPSES_NEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.Person;
import org.junit.jupiter.api.Test;

/** How many lose the license in one run, and who waits. */
final class KeepPlannerBrakeTest {

  @Test
  void takesNoMoreThanTheNumberAllowedLongestIdleFirst() {
    Map<Person, KeepRow> rows =
        rows(2, 100, List.of(holder("a", 61), holder("b", 90), holder("c", 70), holder("d", 80)));

    assertThat(reasons(rows))
        .containsOnly(
            Map.entry("a", HELD_BACK),
            Map.entry("b", LAPSED),
            Map.entry("c", HELD_BACK),
            Map.entry("d", LAPSED));
  }

  @Test
  void keepsWhoIsHeldBack() {
    Map<Person, KeepRow> rows = rows(1, 100, List.of(holder("a", 61), holder("b", 90)));
    assertThat(rows)
        .containsEntry(person("a"), new KeepRow(true, daysAgo(1), HELD_BACK, NOW))
        .containsEntry(person("b"), new KeepRow(false, daysAgo(30), LAPSED, NOW));
  }

  @Test
  void takesBackFromTheHeldBackWhenItIsTheirTurn() {
    KeepRow heldBack = new KeepRow(true, daysAgo(1), HELD_BACK, daysAgo(1));
    KeepPlan plan = plan(1, 100, List.of(withRow(holder("a", 61), heldBack)));

    assertThat(plan.changed())
        .containsExactly(Map.entry(person("a"), new KeepRow(false, daysAgo(1), LAPSED, NOW)));
  }

  @Test
  void leavesRowAloneOfWhoIsHeldBackAgain() {
    KeepRow heldBack = new KeepRow(true, daysAgo(1), HELD_BACK, daysAgo(1));
    KeepPlan plan = plan(1, 100, List.of(withRow(holder("a", 61), heldBack), holder("b", 90)));

    assertThat(plan.changed()).containsOnlyKeys(person("b"));
  }

  @Test
  void takesNoMoreThanThePercentageOfTheKeepGroup() {
    List<ClaimedPerson> claims = new ArrayList<>(activeHolders(15));
    claims.addAll(lapsingHolders(5));

    assertThat(count(rows(50, 10, claims), LAPSED)).isEqualTo(2);
    assertThat(count(rows(50, 10, claims), HELD_BACK)).isEqualTo(3);
  }

  @Test
  void measuresThePercentageByTheKeepGroupAndNotByTheClaims() {
    List<ClaimedPerson> claims = new ArrayList<>(activeHolders(15));
    claims.addAll(lapsingHolders(5));
    IntStream.range(0, 80).forEach(i -> claims.add(outsider("new" + i, 5)));

    assertThat(count(rows(50, 10, claims), LAPSED)).isEqualTo(2);
  }

  @Test
  void countsOnlyThoseWhoLeaveTheKeepGroup() {
    List<ClaimedPerson> claims = new ArrayList<>(lapsingHolders(1));
    IntStream.range(0, 30).forEach(i -> claims.add(outsider("missed" + i, 99)));
    Map<Person, KeepRow> rows = rows(1, 100, claims);

    assertThat(count(rows, LAPSED)).isEqualTo(1);
    assertThat(count(rows, LAPSES_NEXT)).isEqualTo(30);
    assertThat(count(rows, HELD_BACK)).isZero();
  }

  @Test
  void letsOnePersonGoHoweverSmallThePercentage() {
    Map<Person, KeepRow> rows = rows(50, 1, lapsingHolders(3));

    assertThat(count(rows, LAPSED)).isEqualTo(1);
    assertThat(count(rows, HELD_BACK)).isEqualTo(2);
  }

  /** Killed after the rows were written, before anybody left the keep group. */
  @Test
  void choosesTheSamePeopleAgainWhoHaveNotLeftYet() {
    List<ClaimedPerson> claims = List.of(holder("a", 61), holder("b", 90), holder("c", 70));
    Map<Person, KeepRow> first = rows(1, 100, claims);
    List<ClaimedPerson> again =
        claims.stream()
            .map(claim -> withRow(claim, requireNonNull(first.get(claim.person()))))
            .toList();

    KeepPlan second = plan(1, 100, again);

    assertThat(second.rows()).isEqualTo(first);
    assertThat(second.changed()).isEmpty();
  }

  /** From 700 seats to the 300 that are used, with the brake of the defaults and no approval. */
  @Test
  void endsFirstCleanUpInAFewRunsWithoutEverAskingForAnApproval() {
    List<ClaimedPerson> claims = new ArrayList<>(activeHolders(300));
    claims.addAll(lapsingHolders(400));
    int runs = 0;
    while (claims.size() > 300) {
      Map<Person, KeepRow> rows = rows(50, 10, claims);
      long taken = count(rows, LAPSED);
      assertThat(taken).isBetween(1L, 50L).isLessThanOrEqualTo(claims.size() / 10);
      claims.removeIf(claim -> requireNonNull(rows.get(claim.person())).reason() == LAPSED);
      runs++;
    }
    assertThat(claims).isEqualTo(activeHolders(300));
    assertThat(runs).isBetween(8, 10);
  }

  private static List<ClaimedPerson> lapsingHolders(int count) {
    return IntStream.range(0, count).mapToObj(i -> holder("idle" + i, 70 + i)).toList();
  }

  private static KeepPlan plan(int maxRemovals, int maxPercent, List<ClaimedPerson> claims) {
    return new KeepPlanner(license(maxRemovals, maxPercent), COVERAGE, NOW).plan(claims, List.of());
  }

  private static Map<Person, KeepRow> rows(
      int maxRemovals, int maxPercent, List<ClaimedPerson> claims) {
    return plan(maxRemovals, maxPercent, claims).rows();
  }

  private static Map<String, KeepReason> reasons(Map<Person, KeepRow> rows) {
    return rows.entrySet().stream()
        .collect(toMap(row -> row.getKey().subjectId(), row -> row.getValue().reason()));
  }

  private static long count(Map<Person, KeepRow> rows, KeepReason reason) {
    return rows.values().stream().filter(row -> row.reason() == reason).count();
  }
}
