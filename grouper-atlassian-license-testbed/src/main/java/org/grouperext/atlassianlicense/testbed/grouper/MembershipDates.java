package org.grouperext.atlassianlicense.testbed.grouper;

import edu.internet2.middleware.grouper.cache.GrouperCacheUtils;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** When memberships began, wherever Grouper keeps that. */
record MembershipDates(Sql sql) {
  private static final String IMMEDIATE_MEMBERSHIP =
      """
      select i.id from grouper_groups g, grouper_members m, grouper_fields f, grouper_memberships i
       where g.name = ? and m.subject_id = ? and f.name = 'members' and i.mship_type = 'immediate'
         and i.owner_group_id = g.id and i.member_id = m.id and i.field_id = f.id
      """;

  /** MySQL reads the table that it changes only within a query in a query. */
  private static final String CLAIM =
      "update grouper_memberships set create_time = ? where id in (select found.id from ("
          + IMMEDIATE_MEMBERSHIP
          + ") found)";

  private static final String POINT_IN_TIME =
      "update grouper_pit_memberships set start_time = ? where active = 'T' and source_id in ("
          + IMMEDIATE_MEMBERSHIP
          + ")";

  private static final String CACHE =
      """
      update grouper_sql_cache_mship set flattened_add_timestamp = ?
       where (sql_cache_group_internal_id, member_internal_id) in (
         select c.internal_id, m.internal_id
           from grouper_groups g, grouper_members m, grouper_fields f, grouper_sql_cache_group c
          where g.name = ? and m.subject_id = ? and f.name = 'members'
            and c.group_internal_id = g.internal_id and c.field_internal_id = f.internal_id)
      """;

  private static final String NAMED = "(select id from grouper_groups where name = ?)";

  /** A membership counts as begun when both it and its group are there. */
  private static final List<String> GROUP =
      List.of(
          "update grouper_groups set create_time = least(create_time, ?) where name = ?",
          "update grouper_group_set set create_time = least(create_time, ?)"
              + " where depth = 0 and owner_group_id in "
              + NAMED);

  private static final List<String> GROUP_POINT_IN_TIME =
      List.of(
          "update grouper_pit_groups set start_time = least(start_time, ?) where source_id in "
              + NAMED,
          "update grouper_pit_group_set set start_time = least(start_time, ?) where source_id in ("
              + "select id from grouper_group_set where depth = 0 and owner_group_id in "
              + NAMED
              + ")");

  /** Sets the beginning of immediate memberships, by the subject's id. */
  void set(String groupName, Map<String, Instant> starts) {
    List<@Nullable Object[]> micros = rows(groupName, starts, start -> start.toEpochMilli() * 1000);
    require(starts.size(), sql.batch(POINT_IN_TIME, micros), groupName);
    require(
        starts.size(), sql.batch(CLAIM, rows(groupName, starts, Instant::toEpochMilli)), groupName);
    sql.batch(CACHE, micros);
    long first = Collections.min(starts.values()).toEpochMilli();
    GROUP.forEach(table -> sql.update(table, first, groupName));
    GROUP_POINT_IN_TIME.forEach(table -> sql.update(table, first * 1000, groupName));
    GrouperCacheUtils.clearAllCaches();
  }

  private static List<@Nullable Object[]> rows(
      String groupName, Map<String, Instant> starts, ToLongFunction<Instant> unit) {
    return starts.entrySet().stream()
        .map(
            entry ->
                new @Nullable Object[] {
                  unit.applyAsLong(entry.getValue()), groupName, entry.getKey()
                })
        .toList();
  }

  private static void require(int expected, int changed, String groupName) {
    if (changed != expected) {
      throw new TestbedException(
          "Of %d subjects %d have an immediate membership in %s that the change log knows."
                  .formatted(expected, changed, groupName)
              + " Add them and settle first.");
    }
  }
}
