package org.grouperext.atlassianlicense.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;

/**
 * Counts the statements that the database executes while something runs, whoever sends them: the
 * database's own count ({@code pg_stat_statements}), without the beginnings and ends of
 * transactions. Each row of a batch is a statement.
 */
final class Statements {

  private static final int RUNS = 7;
  private static final String COUNT =
      """
      select coalesce(sum(calls), 0) from pg_stat_statements
       where dbid = (select oid from pg_database where datname = current_database())
         and query not like '%pg_stat_statements%'
         and query !~* '^(begin|commit|rollback|set|show)'
      """;

  private final DataSource database;

  Statements(DataSource database) throws SQLException {
    this.database = database;
    number("create extension if not exists pg_stat_statements");
  }

  /**
   * Runs it several times and gives the least: threads of Grouper look at its configuration now and
   * then meanwhile, which adds statements that are not of this work.
   */
  double of(Race.Work work) throws Exception {
    double[] counts = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      work.prepare();
      counts[run] = during(work);
    }
    return Arrays.stream(counts).min().orElseThrow();
  }

  /** Runs it once. */
  double during(Race.Work work) throws Exception {
    number("select pg_stat_statements_reset()");
    work.run();
    return number(COUNT);
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      if (!statement.execute(sql) || sql.contains("reset()")) {
        return 0;
      }
      try (ResultSet rows = statement.getResultSet()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
