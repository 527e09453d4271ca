package org.grouperext.atlassianlicense.testbed.grouper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements against the registry's database, past Grouper and its caches. */
record Sql(DataSource source) {

  /** Reads one row of a result. */
  interface Row<T> {
    T read(ResultSet result) throws SQLException;
  }

  int update(String sql, @Nullable Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = bound(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** Runs the statement for all rows in one transaction; returns how many rows it changed. */
  int batch(String sql, List<@Nullable Object[]> rows) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      connection.setAutoCommit(false);
      for (@Nullable Object[] row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      int changed = 0;
      for (int count : statement.executeBatch()) {
        changed += Math.max(count, 0);
      }
      connection.commit();
      return changed;
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  <T> List<T> list(Row<T> row, String sql, @Nullable Object... values) {
    List<T> rows = new ArrayList<>();
    try (Connection connection = source.getConnection();
        PreparedStatement statement = bound(connection, sql, values);
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.add(row.read(result));
      }
      return rows;
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  long number(String sql, @Nullable Object... values) {
    return list(result -> result.getLong(1), sql, values).get(0);
  }

  private static PreparedStatement bound(
      Connection connection, String sql, @Nullable Object[] values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    bind(statement, values);
    return statement;
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static TestbedException failed(String sql, SQLException cause) {
    return new TestbedException("The registry's database refused: " + sql, cause);
  }
}
