package org.grouperext.atlassianlicense.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grouperext.atlassianlicense.policy.Moments.LIMIT;
import static org.grouperext.atlassianlicense.policy.Moments.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RemovalBrakeTest {

  private static final RemovalBrake WIDE_OPEN = new RemovalBrake(Integer.MAX_VALUE, 100);

  @ParameterizedTest(name = "of {2} holders {3} go, at most {0} and {1} %")
  @CsvSource({
    "  5,  100,  100,   5",
    "100,   10,  100,  10",
    "100,   10,  109,  10",
    "100,   10,  110,  11",
    " 11,   10,  100,  10",
    " 10,   10,  100,  10",
    "  9,   10,  100,   9",
    "100,    1,    1,   1",
    "100,   10,    9,   1",
    "100,   10,   10,   1",
    "100,   10,   19,   1",
    "100,   10,   20,   2",
    "100,   10,    0,   1",
    "  1,    1,    1,   1",
    "100,  100,    3,   3",
    "100,   99,    3,   2",
  })
  void letsTheSmallerOfCountAndPercentGoButAtLeastOne(
      int count, int percent, int holders, int going) {
    List<Lapse<Integer>> lapses = oneADay(20);
    RemovalPlan<Integer> plan = new RemovalBrake(count, percent).plan(lapses, holders);
    assertThat(plan.removed()).isEqualTo(lapses.subList(0, going));
    assertThat(plan.heldBack()).isEqualTo(lapses.subList(going, 20));
  }

  @ParameterizedTest
  @CsvSource({"9, 9, 0", "10, 10, 0", "11, 10, 1"})
  void holdsBackOnlyThoseOverTheBrake(int lapsing, int going, int held) {
    RemovalPlan<Integer> plan = new RemovalBrake(100, 10).plan(oneADay(lapsing), 100);
    assertThat(plan.removed()).hasSize(going);
    assertThat(plan.heldBack()).hasSize(held);
  }

  @Test
  void leavesEnoughAsLongAsMoreThanTheBoundAreTaken() {
    RemovalBrake brake = new RemovalBrake(10, 100, 20);

    assertThat(brake.leavesEnough(21)).isTrue();
    assertThat(brake.leavesEnough(20)).isFalse();
    assertThat(brake.leavesEnough(19)).isFalse();
    assertThat(new RemovalBrake(10, 100).leavesEnough(0)).isTrue();
  }

  @Test
  void plansNothingWhenNobodyLapses() {
    RemovalPlan<String> plan = new RemovalBrake(5, 10).plan(List.of(), 100);
    assertThat(plan).isEqualTo(new RemovalPlan<String>(List.of(), List.of()));
  }

  @Test
  void doesNotOverflowWithManyHolders() {
    List<Lapse<Integer>> lapses = oneADay(20);
    assertThat(WIDE_OPEN.plan(lapses, Integer.MAX_VALUE).removed()).isEqualTo(lapses);
    assertThat(new RemovalBrake(15, 100).plan(lapses, Integer.MAX_VALUE).removed()).hasSize(15);
    assertThat(new RemovalBrake(Integer.MAX_VALUE, 1).plan(lapses, 1_500).removed()).hasSize(15);
  }

  @Test
  void takesTheLongestIdleFirst() {
    Lapse<String> longest = lapse("longest", day(1));
    Lapse<String> middle = lapse("middle", day(2));
    Lapse<String> shortest = lapse("shortest", day(3));
    RemovalPlan<String> plan =
        new RemovalBrake(1, 100).plan(List.of(shortest, longest, middle), 100);
    assertThat(plan.removed()).containsExactly(longest);
    assertThat(plan.heldBack()).containsExactly(middle, shortest);
  }

  @Test
  void ordersByLastActivityAndNotByWhenTheLicenseLapsed() {
    Lapse<String> longIdle = new Lapse<>("long idle", new Lapses(day(200), day(1)));
    Lapse<String> lapsedEarly = new Lapse<>("lapsed early", new Lapses(day(100), day(2)));
    assertThat(new RemovalBrake(1, 100).plan(List.of(lapsedEarly, longIdle), 100).removed())
        .containsExactly(longIdle);
  }

  @Test
  void leavesThoseEquallyIdleInTheirOrder() {
    List<Lapse<String>> ties =
        List.of(lapse("c", day(1)), lapse("a", day(1)), lapse("d", day(1)), lapse("b", day(1)));
    RemovalPlan<String> plan = new RemovalBrake(2, 100).plan(ties, 100);
    assertThat(plan.removed()).isEqualTo(ties.subList(0, 2));
    assertThat(plan.heldBack()).isEqualTo(ties.subList(2, 4));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void refusesToLetNobodyGo(int count) {
    assertThatThrownBy(() -> new RemovalBrake(count, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("At least 1 removal a run must be allowed");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
  void refusesPercentageOutOfRange(int percent) {
    assertThatThrownBy(() -> new RemovalBrake(10, percent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The removal percentage must be from 1 to 100");
  }

  @Test
  void takesTheSmallestAndTheLargestPercentage() {
    assertThat(new RemovalBrake(1, 1).maxRemovalPercent()).isEqualTo(1);
    assertThat(new RemovalBrake(1, 100).maxRemovalPercent()).isEqualTo(100);
  }

  @ParameterizedTest(name = "of {1} seats, stopping at {0}, {2} go")
  @CsvSource({
    "  0,  30,  5",
    " 26,  30,  4",
    " 29,  30,  1",
    " 30,  30,  0",
    " 31,  30,  0",
    " 24,  30,  5",
    "  1,   0,  0",
    "  1,   5,  4",
  })
  void neverGoesBelowTheSeatsToStopAt(int stopAt, int seats, int going) {
    List<Lapse<Integer>> lapses = oneADay(20);
    RemovalPlan<Integer> plan = new RemovalBrake(5, 100, stopAt).plan(lapses, 100, seats);
    assertThat(plan.removed()).isEqualTo(lapses.subList(0, going));
    assertThat(plan.heldBack()).isEqualTo(lapses.subList(going, 20));
  }

  @Test
  void takesEachHolderForASeatWhereSeatsAreNotCounted() {
    RemovalPlan<Integer> plan = new RemovalBrake(5, 100, 18).plan(oneADay(20), 20);
    assertThat(plan.removed()).hasSize(2);
  }

  @Test
  void letsAllGoOnceApprovedDownToTheSeatsToStopAt() {
    RemovalBrake approved = new RemovalBrake(1, 1, 7).approved();
    assertThat(approved.plan(oneADay(20), 20, 20).removed()).hasSize(13);
    assertThat(new RemovalBrake(1, 1).approved().plan(oneADay(20), 20, 0).removed()).hasSize(20);
  }

  @Test
  void refusesToStopAtLessThanNoSeat() {
    assertThatThrownBy(() -> new RemovalBrake(1, 1, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The seats to stop at must not be negative");
  }

  @Test
  void thePlanKeepsItsOwnCopies() {
    List<Lapse<Integer>> removed = new ArrayList<>(oneADay(1));
    List<Lapse<Integer>> heldBack = new ArrayList<>(oneADay(2));
    RemovalPlan<Integer> plan = new RemovalPlan<>(removed, heldBack);
    removed.clear();
    heldBack.clear();
    assertThat(plan.removed()).isEqualTo(oneADay(1)).isUnmodifiable();
    assertThat(plan.heldBack()).isEqualTo(oneADay(2)).isUnmodifiable();
  }

  /** Person 0 idle since day 0, person 1 since day 1 and so on. */
  private static List<Lapse<Integer>> oneADay(int people) {
    return IntStream.range(0, people).mapToObj(number -> lapse(number, day(number))).toList();
  }

  private static <P> Lapse<P> lapse(P person, Instant lastActivity) {
    return new Lapse<>(person, new Lapses(lastActivity.plus(LIMIT), lastActivity));
  }
}
