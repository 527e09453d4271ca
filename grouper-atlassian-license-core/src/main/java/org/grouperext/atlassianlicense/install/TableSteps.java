package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.registry.Dialect;
import org.grouperext.atlassianlicense.registry.LicenseTable;
import org.grouperext.atlassianlicense.registry.RegistryException;

/** Makes our tables, or brings those of an earlier version up to date; or takes them away. */
final class TableSteps {

  private TableSteps() {}

  /** Tables and columns first, then what only makes them faster. */
  static List<Step> install() {
    return Stream.concat(tables().map(TableSteps::columns), tables().map(TableSteps::indexes))
        .toList();
  }

  static List<Step> uninstall() {
    return tables().map(TableSteps::drop).toList();
  }

  /** Every statement that is due, in order. */
  static List<String> ddl() {
    return tables().flatMap(table -> ddl(table).all(found(table)).stream()).toList();
  }

  private static Step columns(LicenseTable table) {
    Supplier<List<String>> statements = () -> ddl(table).columns(found(table));
    return new Step(
        () ->
            statements.get().isEmpty()
                ? Optional.empty()
                : Optional.of(
                    found(table).isEmpty()
                        ? "Make the table " + table.tableName() + "."
                        : "Bring the table "
                            + table.tableName()
                            + " of an earlier version up to date, its rows kept."),
        () -> run(statements.get(), TableSteps::ddl));
  }

  private static Step indexes(LicenseTable table) {
    Supplier<List<String>> statements = () -> ddl(table).indexes(found(table));
    return new Step(
        () ->
            statements.get().isEmpty()
                ? Optional.empty()
                : Optional.of("Make the missing index of the table " + table.tableName() + "."),
        () -> run(statements.get(), TableSteps::ddl));
  }

  private static Step drop(LicenseTable table) {
    return new Step(
        () ->
            found(table)
                .filter(one -> TakenTables.notOurs(table, one).isEmpty())
                .map(one -> "Drop the table " + table.tableName() + " with all that is in it."),
        () -> run(List.of(dropping(table)), TableSteps::drops));
  }

  private static String dropping(LicenseTable table) {
    return "drop table " + table.tableName();
  }

  private static List<String> drops() {
    return tables().filter(table -> found(table).isPresent()).map(TableSteps::dropping).toList();
  }

  /** Runs the statements; if the database refuses one, tells all that are due for a DBA to run. */
  private static void run(List<String> statements, Supplier<List<String>> due) {
    try {
      statements.forEach(statement -> new GcDbAccess().sql(statement).executeSql());
    } catch (RuntimeException e) {
      throw new RegistryException(
          "The database refused, most likely because Grouper's user may not change tables. Have your"
              + " DBA run this:%n%n%s%n%nThe database said: %s%n"
                  .formatted(ForTheDba.script(due.get()), ForTheDba.said(e)),
          e);
    }
  }

  private static TableDdl ddl(LicenseTable table) {
    return new TableDdl(table, Dialect.current());
  }

  private static Optional<FoundTable> found(LicenseTable table) {
    return FoundTable.named(table.tableName());
  }

  private static Stream<LicenseTable> tables() {
    return Arrays.stream(LicenseTable.values());
  }
}
