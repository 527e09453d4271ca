package org.grouperext.atlassianlicense.registry;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adds rows to a table, several in one statement where the database takes that: the statements
 * themselves cost more than the rows.
 */
final class RowInsert {

  private static final int TOGETHER = 50;

  private final String statement;
  private final String row;

  RowInsert(String table, List<String> columns) {
    this.statement = "insert into " + table + " (" + String.join(", ", columns) + ") values ";
    this.row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
  }

  /** Adds these rows, each with a value for each column; every batch counts at once. */
  void insert(List<List<Object>> rows) {
    int together = Dialect.current().takesManyRows() ? rows.size() - rows.size() % TOGETHER : 0;
    run(TOGETHER, rows.subList(0, together));
    run(1, rows.subList(together, rows.size()));
  }

  private void run(int size, List<List<Object>> rows) {
    List<List<Object>> bindings =
        IntStream.range(0, rows.size() / size)
            .mapToObj(i -> rows.subList(i * size, (i + 1) * size))
            .map(some -> some.stream().flatMap(List::stream).toList())
            .toList();
    String sql = statement + String.join(", ", Collections.nCopies(size, row));
    Sql.batch(sql, bindings, Sql.BATCH / size);
  }
}
