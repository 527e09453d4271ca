package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How instants and flags stand in a column, and how many rows are written at once. */
public final class Sql {

  /** As many as go into one statement or batch; Oracle takes no more in a list. */
  static final int BATCH = 1000;

  private Sql() {}

  static @Nullable Instant instant(@Nullable Object milliseconds) {
    return milliseconds == null ? null : Instant.ofEpochMilli(((Number) milliseconds).longValue());
  }

  static @Nullable Long milliseconds(@Nullable Instant instant) {
    return instant == null ? null : instant.toEpochMilli();
  }

  /** Runs the statement for each list of bindings, in batches; each batch counts at once. */
  static void batch(String sql, List<List<Object>> bindings) {
    batch(sql, bindings, BATCH);
  }

  static void batch(String sql, List<List<Object>> bindings, int size) {
    if (!bindings.isEmpty()) {
      discreetly(
          sql,
          () ->
              new GcDbAccess().sql(sql).batchBindVars(bindings).batchSize(size).executeBatchSql());
    }
  }

  /** The rows of a query, whose failure tells nobody's name. */
  public static List<Object[]> select(String sql, List<Object> bindings) {
    return discreetly(
        sql, () -> new GcDbAccess().sql(sql).bindVars(bindings).selectList(Object[].class));
  }

  private static <T> T discreetly(String sql, Supplier<T> statement) {
    try {
      return statement.get();
    } catch (RuntimeException e) {
      throw new DiscreetException(sql, e);
    }
  }

  static String flag(boolean value) {
    return value ? "T" : "F";
  }
}
