package org.grouperext.atlassianlicense.install;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.install.FoundTable.Column;
import org.grouperext.atlassianlicense.registry.Dialect;
import org.grouperext.atlassianlicense.registry.LicenseTable;
import org.grouperext.atlassianlicense.registry.TableColumn;
import org.grouperext.atlassianlicense.registry.TableIndex;

/**
 * The statements that bring a table from what it is to what it is to be. Each counts for itself; if
 * some were run, only the others are left.
 */
final class TableDdl {

  private final LicenseTable table;
  private final Dialect dialect;

  TableDdl(LicenseTable table, Dialect dialect) {
    this.table = table;
    this.dialect = dialect;
  }

  /** What makes the table or its missing columns. */
  List<String> columns(Optional<FoundTable> found) {
    if (found.isEmpty()) {
      return List.of(create());
    }
    List<String> statements = new ArrayList<>();
    for (TableColumn column : table.columns()) {
      statements.addAll(
          change(column, Optional.ofNullable(found.get().columns().get(column.name()))));
    }
    return statements;
  }

  private String create() {
    String columns =
        table.columns().stream()
            .map(
                column ->
                    column.name()
                        + " "
                        + dialect.type(column)
                        + (column.required() ? " not null" : ""))
            .collect(joining(", "));
    return "create table %s (%s, primary key (%s))"
        .formatted(table.tableName(), columns, String.join(", ", table.key()));
  }

  /** A required column is added empty, filled and closed: a row of an earlier version has none. */
  private List<String> change(TableColumn column, Optional<Column> found) {
    String name = table.tableName();
    List<String> statements = new ArrayList<>();
    if (found.isEmpty()) {
      statements.add(
          "alter table %s add %s %s".formatted(name, column.name(), dialect.type(column)));
    }
    boolean nullable = found.map(Column::nullable).orElse(true);
    if (nullable && column.required() && !column.fill().isEmpty()) {
      statements.add(
          "update %s set %s = %s where %s is null"
              .formatted(name, column.name(), column.fill(), column.name()));
    }
    if (nullable == column.required()) {
      statements.add(dialect.nullability(name, column));
    }
    return statements;
  }

  /** What makes the missing indexes. */
  List<String> indexes(Optional<FoundTable> found) {
    return table.indexes().stream()
        .filter(index -> found.stream().noneMatch(one -> one.indexes().contains(index.columns())))
        .map(this::create)
        .toList();
  }

  private String create(TableIndex index) {
    return "create index %s on %s (%s)"
        .formatted(index.name(), table.tableName(), String.join(", ", index.columns()));
  }

  /** All that is missing. */
  List<String> all(Optional<FoundTable> found) {
    return Stream.concat(columns(found).stream(), indexes(found).stream()).toList();
  }
}
