package org.grouperext.atlassianlicense.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.job.Claims.NOW;
import static org.grouperext.atlassianlicense.job.Claims.keptByClaim;
import static org.grouperext.atlassianlicense.job.Claims.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.Person;
import org.junit.jupiter.api.Test;

final class KeepPlanTest {

  private static final KeepRow HELD_BACK = new KeepRow(true, NOW, KeepReason.HELD_BACK, NOW);

  @Test
  void countsPeopleByReasonWithEveryReasonInItsOrder() {
    Map<Person, KeepRow> rows =
        Map.of(person("a"), keptByClaim(1), person("b"), keptByClaim(2), person("c"), HELD_BACK);

    Map<KeepReason, Long> counts = new KeepPlan(rows, Map.of(), List.of()).byReason();

    assertThat(counts.keySet()).containsExactly(KeepReason.values());
    assertThat(counts)
        .containsEntry(KeepReason.CLAIM, 2L)
        .containsEntry(KeepReason.HELD_BACK, 1L)
        .containsEntry(KeepReason.LAPSED, 0L);
    assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(3);
  }

  @Test
  void countsAllRowsWhetherTheyChangedOrNot() {
    Map<Person, KeepRow> rows = Map.of(person("a"), keptByClaim(1));
    assertThat(new KeepPlan(rows, Map.of(), List.of()).byReason())
        .containsEntry(KeepReason.CLAIM, 1L);
  }

  @Test
  void keepsItsOwnCopies() {
    Map<Person, KeepRow> rows = new HashMap<>(Map.of(person("a"), HELD_BACK));
    KeepPlan plan = new KeepPlan(rows, rows, List.of());
    rows.clear();

    assertThat(plan.rows()).containsOnlyKeys(person("a")).isUnmodifiable();
    assertThat(plan.changed()).containsOnlyKeys(person("a")).isUnmodifiable();
    assertThat(plan.noLongerClaimed()).isUnmodifiable();
  }
}
