package org.grouperext.atlassianlicense.job;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.Person;

/**
 * What one run of the keep-license job will write.
 *
 * @param rows what is decided about everybody who claimed
 * @param changed those of the rows that differ from what the table holds
 * @param noLongerClaimed people whose rows go, because their claim is gone
 */
record KeepPlan(
    Map<Person, KeepRow> rows, Map<Person, KeepRow> changed, List<Person> noLongerClaimed) {

  KeepPlan {
    rows = Map.copyOf(rows);
    changed = Map.copyOf(changed);
    noLongerClaimed = List.copyOf(noLongerClaimed);
  }

  /** How many people there are for each reason; every reason is there, in its own order. */
  Map<KeepReason, Long> byReason() {
    Map<KeepReason, Long> counts = new EnumMap<>(KeepReason.class);
    for (KeepReason reason : KeepReason.values()) {
      counts.put(reason, 0L);
    }
    rows.values().forEach(row -> counts.merge(row.reason(), 1L, Long::sum));
    return counts;
  }

  /**
   * Whether those of them who are to keep are in the keep group already, and nobody else of them.
   */
  boolean isTrueOfGroup(Collection<ClaimedPerson> claims) {
    return claims.stream().allMatch(claim -> keeps(claim.person()) == claim.inKeepGroup());
  }

  private boolean keeps(Person person) {
    KeepRow row = rows.get(person);
    return row != null && row.keeps();
  }
}
