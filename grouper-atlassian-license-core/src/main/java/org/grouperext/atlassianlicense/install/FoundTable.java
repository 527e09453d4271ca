package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouperClient.jdbc.GcConnectionCallback;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.grouperext.atlassianlicense.registry.RegistryException;

/**
 * What stands in the database under a name, in the schema that Grouper is in.
 *
 * @param isTable whether it is a table, and not a view or something else
 * @param columns its columns by their name in lower case
 * @param key the columns of its primary key
 * @param indexes the columns of each index, in order
 */
record FoundTable(
    boolean isTable, Map<String, Column> columns, Set<String> key, Set<List<String>> indexes) {

  /** A column: its type, one of {@link java.sql.Types}, and whether a row can be without it. */
  record Column(int type, boolean nullable, boolean hasDefault) {}

  FoundTable {
    columns = Map.copyOf(columns);
    key = Set.copyOf(key);
    indexes = Set.copyOf(indexes);
  }

  static Optional<FoundTable> named(String table) {
    return new GcDbAccess()
        .callbackConnection(
            new GcConnectionCallback<Optional<FoundTable>>() {
              @Override
              public Optional<FoundTable> callback(Connection connection) {
                try {
                  return read(connection, table);
                } catch (SQLException e) {
                  throw new RegistryException("The database does not tell about " + table + ".", e);
                }
              }
            });
  }

  private static Optional<FoundTable> read(Connection connection, String table)
      throws SQLException {
    DatabaseMetaData database = connection.getMetaData();
    String name = database.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    String pattern = name.replace("_", database.getSearchStringEscape() + "_");
    String catalog = connection.getCatalog();
    String schema = connection.getSchema();
    Optional<Boolean> isTable = isTable(database.getTables(catalog, schema, pattern, null));
    if (isTable.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundTable(
            isTable.get(),
            columns(database.getColumns(catalog, schema, pattern, null)),
            key(database.getPrimaryKeys(catalog, schema, name)),
            isTable.get()
                ? indexes(database.getIndexInfo(catalog, schema, name, false, true))
                : Set.of()));
  }

  /** Empty if there is nothing. */
  private static Optional<Boolean> isTable(ResultSet result) throws SQLException {
    try (ResultSet rows = result) {
      return rows.next()
          ? Optional.of(lower(rows.getString("TABLE_TYPE")).endsWith("table"))
          : Optional.empty();
    }
  }

  private static Map<String, Column> columns(ResultSet result) throws SQLException {
    Map<String, Column> columns = new TreeMap<>();
    try (ResultSet rows = result) {
      while (rows.next()) {
        columns.put(
            lower(rows.getString("COLUMN_NAME")),
            new Column(
                rows.getInt("DATA_TYPE"),
                rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                rows.getString("COLUMN_DEF") != null));
      }
    }
    return columns;
  }

  private static Set<String> key(ResultSet result) throws SQLException {
    Set<String> key = new HashSet<>();
    try (ResultSet rows = result) {
      while (rows.next()) {
        key.add(lower(rows.getString("COLUMN_NAME")));
      }
    }
    return key;
  }

  /** The rows come index by index, and column by column. */
  private static Set<List<String>> indexes(ResultSet result) throws SQLException {
    Map<String, List<String>> indexes = new TreeMap<>();
    try (ResultSet rows = result) {
      while (rows.next()) {
        if (rows.getString("INDEX_NAME") != null) {
          indexes
              .computeIfAbsent(rows.getString("INDEX_NAME"), name -> new ArrayList<>())
              .add(lower(rows.getString("COLUMN_NAME")));
        }
      }
    }
    return new HashSet<>(indexes.values());
  }

  private static String lower(String name) {
    return Objects.requireNonNullElse(name, "").toLowerCase(Locale.ROOT);
  }
}
