package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouperClient.jdbc.GcConnectionCallback;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.grouperext.atlassianlicense.registry.Dialect;
import org.grouperext.atlassianlicense.registry.LicenseTable;
import org.grouperext.atlassianlicense.registry.RegistryException;

/** What a DBA runs in place of Grouper's own database user, who may not. */
final class ForTheDba {

  private ForTheDba() {}

  /**
   * The statements as a script: first where they belong to, and after each new table the rights
   * that Grouper's user needs on it.
   */
  static String script(List<String> statements) {
    List<String> lines = new ArrayList<>();
    lines.add(place(Dialect.current()));
    lines.addAll(statements);
    for (LicenseTable table : LicenseTable.values()) {
      if (statements.stream()
          .anyMatch(one -> one.startsWith("create table " + table.tableName()))) {
        lines.addAll(grants(table));
      }
    }
    return String.join(";" + System.lineSeparator(), lines) + ";";
  }

  /** The rights on a table; on Oracle it is in the schema of Grouper's user, who needs none. */
  static List<String> grants(LicenseTable table) {
    Dialect dialect = Dialect.current();
    return dialect == Dialect.ORACLE
        ? List.of()
        : List.of(
            "grant select, insert, update, delete on "
                + table.tableName()
                + " to "
                + user(dialect));
  }

  /** What the database itself said when it refused, which tells a DBA most. */
  static String said(Throwable refusal) {
    Throwable cause = refusal;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }

  private static String user(Dialect dialect) {
    String user =
        new GcDbAccess()
            .sql(dialect == Dialect.MYSQL ? "select current_user()" : "select current_user")
            .select(String.class);
    return dialect == Dialect.MYSQL ? "'" + user.replace("@", "'@'") + "'" : "\"" + user + "\"";
  }

  private static String place(Dialect dialect) {
    return switch (dialect) {
      case POSTGRESQL -> "set search_path to \"" + schema(false) + "\"";
      case MYSQL -> "use `" + schema(true) + "`";
      case ORACLE -> "alter session set current_schema = " + schema(false);
    };
  }

  private static String schema(boolean catalog) {
    return new GcDbAccess()
        .callbackConnection(
            new GcConnectionCallback<String>() {
              @Override
              public String callback(Connection connection) {
                try {
                  return Objects.requireNonNullElse(
                      catalog ? connection.getCatalog() : connection.getSchema(), "");
                } catch (SQLException e) {
                  throw new RegistryException("The database does not tell its schema.", e);
                }
              }
            });
  }
}
