package org.grouperext.atlassianlicense.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Counts the rows of the login table that were written since a moment. Asks the rows themselves:
 * each bears the transaction that wrote it, even if it wrote what was there before.
 */
final class WrittenRows {

  private static final String NOW = "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint";
  private static final String SINCE =
      "select count(*) from atlassian_login where xmin::text::bigint >= ?";

  private final DataSource database;
  private final long since;

  /** Counts from now on. */
  WrittenRows(DataSource database) throws SQLException {
    this.database = database;
    this.since = number(NOW);
  }

  long count() throws SQLException {
    return number(SINCE, since);
  }

  private long number(String sql, Object... parameters) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
