package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.install.FoundTable.Column;
import org.grouperext.atlassianlicense.registry.LicenseTable;
import org.grouperext.atlassianlicense.registry.TableColumn;

/** Whether something else has the name of a table of ours, or keeps Grouper's user out of it. */
final class TakenTables {

  private TakenTables() {}

  /** One sentence for each table that we cannot use. */
  static List<String> problems() {
    return Arrays.stream(LicenseTable.values())
        .flatMap(
            table ->
                FoundTable.named(table.tableName()).stream().flatMap(one -> problem(table, one)))
        .toList();
  }

  private static Stream<String> problem(LicenseTable table, FoundTable found) {
    return notOurs(table, found)
        .map(
            why ->
                "Grouper's database has something named "
                    + table.tableName()
                    + " that is not ours: "
                    + why
                    + ". Rename it, or drop it if nothing needs it.")
        .or(() -> noAccess(table, found))
        .stream();
  }

  /** Why this is no table of ours, of whatever version; empty if it is one. */
  static Optional<String> notOurs(LicenseTable table, FoundTable found) {
    if (!found.isTable()) {
      return Optional.of("it is no table");
    }
    if (!found.key().equals(Set.copyOf(table.key()))) {
      return Optional.of("its primary key is " + found.key());
    }
    return table.columns().stream()
        .flatMap(column -> mismatch(column, found.columns()))
        .findFirst()
        .or(() -> unknownColumn(table, found.columns()));
  }

  private static Stream<String> mismatch(TableColumn column, Map<String, Column> found) {
    Optional<Column> one = Optional.ofNullable(found.get(column.name()));
    if (one.isEmpty()) {
      return column.canBeAdded() ? Stream.of() : Stream.of("it has no column " + column.name());
    }
    return column.fits(one.get().type())
        ? Stream.of()
        : Stream.of("its column " + column.name() + " is of another type");
  }

  /** A column of somebody else's does no harm unless every row must fill it. */
  private static Optional<String> unknownColumn(LicenseTable table, Map<String, Column> found) {
    Set<String> ours = table.columns().stream().map(TableColumn::name).collect(Collectors.toSet());
    return found.entrySet().stream()
        .filter(column -> !ours.contains(column.getKey()))
        .filter(column -> !column.getValue().nullable() && !column.getValue().hasDefault())
        .map(column -> "every row must fill its column " + column.getKey())
        .findFirst();
  }

  private static Optional<String> noAccess(LicenseTable table, FoundTable found) {
    try {
      rights(table, found).forEach(statement -> new GcDbAccess().sql(statement).executeSql());
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(
          "Grouper's database user may not read and write the table "
              + table.tableName()
              + ". Have your DBA run: "
              + String.join("; ", ForTheDba.grants(table))
              + ". The database said: "
              + ForTheDba.said(e)
              + ".");
    }
  }

  /**
   * Ask for every right that our statements need, and touch no row. The row that is not inserted
   * has all our columns, since MySQL wants those that must be filled even so.
   */
  private static Stream<String> rights(LicenseTable table, FoundTable found) {
    String name = table.tableName();
    String column = table.key().get(0);
    String columns =
        table.columns().stream()
            .map(TableColumn::name)
            .filter(found.columns()::containsKey)
            .collect(Collectors.joining(", "));
    return Stream.of(
        "update %s set %s = %s where 1 = 0".formatted(name, column, column),
        "delete from %s where 1 = 0".formatted(name),
        "insert into %s (%s) select %s from %s where 1 = 0"
            .formatted(name, columns, columns, name));
  }
}
