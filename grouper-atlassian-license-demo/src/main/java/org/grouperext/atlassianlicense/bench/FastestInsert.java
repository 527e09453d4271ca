package org.grouperext.atlassianlicense.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What ours is measured against: the fastest batch insert that PostgreSQL's driver has, which
 * writes many rows into one statement ({@code reWriteBatchedInserts}), in one transaction, into a
 * table like ours.
 */
final class FastestInsert implements AutoCloseable {

  private static final String TABLE = "bench_login";
  private static final int BATCH = 1000;

  private final Connection connection;
  private final String feed;

  FastestInsert(DataSource database, String feed) throws SQLException {
    this.feed = feed;
    PGSimpleDataSource source = new PGSimpleDataSource();
    PGSimpleDataSource given = database.unwrap(PGSimpleDataSource.class);
    source.setUrl(given.getUrl());
    source.setUser(given.getUser());
    source.setReWriteBatchedInserts(true);
    connection = source.getConnection();
    execute("create table " + TABLE + " (like atlassian_login including all)");
    connection.setAutoCommit(false);
  }

  void empty() throws SQLException {
    execute("truncate " + TABLE);
    connection.commit();
  }

  void insert(Map<String, Instant> logins) throws SQLException {
    String sql =
        "insert into "
            + TABLE
            + " (feed, login_name, last_login_ms, first_seen_ms, subject_source, subject_id,"
            + " next_try_ms) values (?, ?, ?, ?, ?, ?, null)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int rows = 0;
      for (Map.Entry<String, Instant> login : logins.entrySet()) {
        statement.setString(1, feed);
        statement.setString(2, login.getKey());
        statement.setLong(3, login.getValue().toEpochMilli());
        statement.setLong(4, login.getValue().toEpochMilli());
        statement.setString(5, "people");
        statement.setString(6, login.getKey());
        statement.addBatch();
        if (++rows % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void execute(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }
}
