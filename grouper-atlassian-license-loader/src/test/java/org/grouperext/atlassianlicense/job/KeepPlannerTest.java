package org.grouperext.atlassianlicense.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.job.Claims.COVERAGE;
import static org.grouperext.atlassianlicense.job.Claims.LIMIT;
import static org.grouperext.atlassianlicense.job.Claims.NOW;
import static org.grouperext.atlassianlicense.job.Claims.daysAgo;
import static org.grouperext.atlassianlicense.job.Claims.holder;
import static org.grouperext.atlassianlicense.job.Claims.keptByClaim;
import static org.grouperext.atlassianlicense.job.Claims.license;
import static org.grouperext.atlassianlicense.job.Claims.outsider;
import static org.grouperext.atlassianlicense.job.Claims.person;
import static org.grouperext.atlassianlicense.job.Claims.withLogin;
import static org.grouperext.atlassianlicense.job.Claims.withRow;
import static org.grouperext.atlassianlicense.registry.KeepReason.CLAIM;
import static org.grouperext.atlassianlicense.registry.KeepReason.EVIDENCE_MISSING;
import static org.grouperext.atlassianlicense.registry.KeepReason.LAPSED;
import static org.grouperext.atlassianlicense.registry.KeepReason.LAPSES_NEXT;
import static org.grouperext.atlassianlicense.registry.KeepReason.LOGIN;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is decided about each claim, and which rows are written. */
final class KeepPlannerTest {

  private static final Person ANN = person("ann");

  @Test
  void keepsWhoClaimedWithinTheLimit() {
    assertThat(row(outsider("ann", 10))).isEqualTo(keptByClaim(10));
  }

  @Test
  void keepsWhoLoggedInWithinTheLimit() {
    assertThat(row(withLogin(holder("ann", 80), 20)))
        .isEqualTo(new KeepRow(true, daysAgo(20).plus(LIMIT), LOGIN, NOW));
  }

  @Test
  void keepsWhoIsIdleExactlyAsLongAsTheLimit() {
    assertThat(row(holder("ann", 60))).isEqualTo(new KeepRow(true, NOW, CLAIM, NOW));
  }

  @Test
  void takesBackFromWhoIsIdleForLonger() {
    assertThat(row(holder("ann", 61))).isEqualTo(new KeepRow(false, daysAgo(1), LAPSED, NOW));
  }

  @Test
  void admitsWhoIsToLapseWithoutBeingInTheKeepGroup() {
    assertThat(row(outsider("ann", 61))).isEqualTo(new KeepRow(true, daysAgo(1), LAPSES_NEXT, NOW));
  }

  @Test
  void takesBackFromTheAdmittedInTheNextRun() {
    ClaimedPerson outside = outsider("ann", 61);
    ClaimedPerson admitted = withRow(holder("ann", 61), row(outside));

    assertThat(plan(COVERAGE, admitted).changed())
        .containsExactly(Map.entry(ANN, new KeepRow(false, daysAgo(1), LAPSED, NOW)));
  }

  @Test
  void keepsTheAdmittedWhoLogsInBeforeTheNextRun() {
    ClaimedPerson outside = outsider("ann", 61);
    ClaimedPerson admitted = withRow(withLogin(holder("ann", 61), 0), row(outside));

    assertThat(plan(COVERAGE, admitted).changed().get(ANN))
        .isEqualTo(new KeepRow(true, NOW.plus(LIMIT), LOGIN, NOW));
  }

  /** The loader took the person out of the keep group, and the rule has not acted on it. */
  @Test
  void admitsAgainWhoseRemovalWasMissed() {
    KeepRow lapsed = new KeepRow(false, daysAgo(1), LAPSED, daysAgo(1));
    assertThat(plan(COVERAGE, withRow(outsider("ann", 61), lapsed)).changed())
        .containsExactly(Map.entry(ANN, new KeepRow(true, daysAgo(1), LAPSES_NEXT, NOW)));
  }

  static Stream<Coverage> coverageThatProvesNothing() {
    return Stream.of(
        new Coverage(daysAgo(100), daysAgo(1).minusMillis(1)),
        new Coverage(daysAgo(100), daysAgo(20)));
  }

  @ParameterizedTest
  @MethodSource("coverageThatProvesNothing")
  void keepsWhereLoginsAreNotKnownRecently(Coverage coverage) {
    assertKeepsForWantOfEvidence(coverage, holder("ann", 90));
  }

  @Test
  void keepsWhereNoLoginsAreKnown() {
    assertKeepsForWantOfEvidence(null, holder("ann", 90));
  }

  @Test
  void keepsWhoseClaimHasNoDate() {
    assertKeepsForWantOfEvidence(COVERAGE, new ClaimedPerson(ANN, null, null, null, true));
  }

  @Test
  void admitsNobodyToLapseNextWithoutEvidence() {
    assertKeepsForWantOfEvidence(null, outsider("ann", 90));
  }

  private static void assertKeepsForWantOfEvidence(
      @Nullable Coverage coverage, ClaimedPerson claim) {
    assertThat(plan(coverage, claim).rows())
        .containsExactly(Map.entry(ANN, new KeepRow(true, null, EVIDENCE_MISSING, NOW)));
  }

  @Test
  void writesRowOfWhoHasNone() {
    assertThat(plan(COVERAGE, holder("ann", 10)).changed())
        .containsExactly(Map.entry(ANN, keptByClaim(10)));
  }

  @Test
  void leavesRowAloneThatSaysTheSameSinceBefore() {
    KeepRow before = new KeepRow(true, daysAgo(10).plus(LIMIT), CLAIM, daysAgo(5));
    KeepPlan plan = plan(COVERAGE, withRow(holder("ann", 10), before));

    assertThat(plan.changed()).isEmpty();
    assertThat(plan.rows()).containsOnlyKeys(ANN);
  }

  static Stream<KeepRow> rowsThatSaySomethingElse() {
    KeepRow same = keptByClaim(10);
    return Stream.of(
        new KeepRow(false, same.until(), CLAIM, NOW),
        new KeepRow(true, daysAgo(0), CLAIM, NOW),
        new KeepRow(true, null, CLAIM, NOW),
        new KeepRow(true, same.until(), LOGIN, NOW));
  }

  @ParameterizedTest
  @MethodSource("rowsThatSaySomethingElse")
  void rewritesRowThatSaysSomethingElse(KeepRow before) {
    assertThat(plan(COVERAGE, withRow(holder("ann", 10), before)).changed())
        .containsExactly(Map.entry(ANN, keptByClaim(10)));
  }

  @Test
  void dropsRowsOfThoseWhoHaveNoClaimAnyMore() {
    KeepPlan plan =
        planner(COVERAGE)
            .plan(List.of(holder("ann", 10)), List.of(ANN, person("bob"), person("cem")));

    assertThat(plan.noLongerClaimed()).containsExactly(person("bob"), person("cem"));
    assertThat(plan.rows()).containsOnlyKeys(ANN);
  }

  @Test
  void dropsAllRowsWhenNobodyClaims() {
    KeepPlan plan = planner(null).plan(List.of(), List.of(ANN));
    assertThat(plan).isEqualTo(new KeepPlan(Map.of(), Map.of(), List.of(ANN)));
  }

  @Test
  void judgesByTheLengthOfTheCoverageToo() {
    Coverage since50Days = new Coverage(daysAgo(50), NOW.minus(Duration.ofMinutes(15)));
    KeepRow row = requireNonNull(plan(since50Days, holder("ann", 90)).rows().get(ANN));
    assertThat(row.keeps()).isTrue();
    assertThat(row.until()).isEqualTo(daysAgo(50).plus(LIMIT));
  }

  private static KeepPlanner planner(@Nullable Coverage coverage) {
    return new KeepPlanner(license(50, 10), coverage, NOW);
  }

  private static KeepPlan plan(@Nullable Coverage coverage, ClaimedPerson claim) {
    return planner(coverage).plan(List.of(claim), List.of());
  }

  private static KeepRow row(ClaimedPerson claim) {
    return requireNonNull(plan(COVERAGE, claim).rows().get(claim.person()));
  }
}
