package org.grouperext.atlassianlicense.job;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.Lapse;
import org.grouperext.atlassianlicense.policy.LicensePolicy;
import org.grouperext.atlassianlicense.policy.RemovalPlan;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/**
 * Turns the claims of a license into what is to be written: decides each, brakes, and admits.
 * Changes nothing itself.
 *
 * <p>Leaving the keep group is what takes a license. So whoever is to lapse without being in that
 * group (claimed and never judged before, or a removal that was missed) enters it with this run and
 * leaves it with a later one.
 */
final class KeepPlanner {

  private final LicenseSettings license;
  private final @Nullable Coverage coverage;
  private final Instant now;

  KeepPlanner(LicenseSettings license, @Nullable Coverage coverage, Instant now) {
    this.license = license;
    this.coverage = coverage;
    this.now = now;
  }

  /** The plan with the brake that is set, where each holder of the license has a seat. */
  KeepPlan plan(Collection<ClaimedPerson> claims, Collection<Person> withRow) {
    return plan(claims, withRow, lapses -> license.brake().plan(lapses, holders(claims)));
  }

  /**
   * The plan.
   *
   * @param claims everybody who claimed
   * @param withRow everybody whom the keep table has a row for
   * @param brake who of those who lapse goes now, and who is held back
   */
  KeepPlan plan(
      Collection<ClaimedPerson> claims,
      Collection<Person> withRow,
      Function<List<Lapse<Person>>, RemovalPlan<Person>> brake) {
    Map<Person, KeepRow> rows = new HashMap<>();
    List<Lapse<Person>> lapses = new ArrayList<>();
    for (ClaimedPerson claim : claims) {
      Decision decision = LicensePolicy.decide(claim.facts(coverage), license.policy(), now);
      if (decision instanceof Lapses lapsing && claim.inKeepGroup() && claim.direct()) {
        lapses.add(new Lapse<>(claim.person(), lapsing));
      } else {
        rows.put(claim.person(), keeping(claim, decision));
      }
    }
    RemovalPlan<Person> removals = brake.apply(lapses);
    removals.removed().forEach(lapse -> rows.put(lapse.person(), lapsed(lapse, false)));
    removals.heldBack().forEach(lapse -> rows.put(lapse.person(), lapsed(lapse, true)));
    return new KeepPlan(rows, changed(claims, rows), noLongerClaimed(withRow, rows));
  }

  /** How many people hold the license by claim, as the brake's percentage counts them. */
  static int holders(Collection<ClaimedPerson> claims) {
    return (int) claims.stream().filter(ClaimedPerson::inKeepGroup).count();
  }

  private KeepRow keeping(ClaimedPerson claim, Decision decision) {
    if (decision instanceof Lapses lapses) {
      KeepReason reason = claim.direct() ? KeepReason.LAPSES_NEXT : KeepReason.THROUGH_GROUP;
      return new KeepRow(true, lapses.since(), reason, now);
    }
    Instant until = decision instanceof Keeps keeps ? keeps.until() : null;
    return new KeepRow(true, until, KeepReason.of(decision), now);
  }

  private KeepRow lapsed(Lapse<Person> lapse, boolean heldBack) {
    KeepReason reason = heldBack ? KeepReason.HELD_BACK : KeepReason.of(lapse.decision());
    return new KeepRow(heldBack, lapse.decision().since(), reason, now);
  }

  private static Map<Person, KeepRow> changed(
      Collection<ClaimedPerson> claims, Map<Person, KeepRow> rows) {
    return claims.stream()
        .filter(claim -> differs(claim.keepRow(), rows.get(claim.person())))
        .collect(toMap(ClaimedPerson::person, claim -> rows.get(claim.person())));
  }

  private static boolean differs(@Nullable KeepRow before, @Nullable KeepRow after) {
    return after != null && (before == null || !after.saysTheSameAs(before));
  }

  private static List<Person> noLongerClaimed(
      Collection<Person> withRow, Map<Person, KeepRow> rows) {
    return withRow.stream().filter(person -> !rows.containsKey(person)).toList();
  }
}
