package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One way in which a person is a member of {@code claimed}, as the claim reader selects it. */
final class ClaimRow {

  private ClaimRow() {}

  static ClaimedPerson read(@Nullable Object[] row) {
    return new ClaimedPerson(
        new Person(text(row[0]), text(row[1])),
        begins(row),
        Sql.instant(row[6]),
        row[7] == null ? null : keepRow(row),
        row[11] != null,
        row[4] == null,
        row[5] == null || number(row[5]) > 0);
  }

  /** The latest of membership, its start date, and the group's own membership; null if unknown. */
  private static @Nullable Instant begins(@Nullable Object[] row) {
    Instant created = Sql.instant(row[2]);
    return created == null ? null : later(later(created, Sql.instant(row[3])), Sql.instant(row[4]));
  }

  /** The later one of those that are known. */
  static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private static KeepRow keepRow(@Nullable Object[] row) {
    return new KeepRow(
        text(row[7]).equals("T"),
        Sql.instant(row[8]),
        KeepReason.valueOf(text(row[9])),
        Objects.requireNonNull(Sql.instant(row[10])));
  }

  private static long number(@Nullable Object column) {
    return ((Number) Objects.requireNonNull(column)).longValue();
  }

  private static String text(@Nullable Object column) {
    return (String) Objects.requireNonNull(column);
  }
}
