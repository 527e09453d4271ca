package org.grouperext.atlassianlicense.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * A copy of a database on the same PostgreSQL.
 *
 * @param name what it is called
 * @param copy what the copy is called
 */
record DatabaseCopy(String name, String copy) {

  /** Makes a copy; PostgreSQL wants all connections to the original cut for that. */
  static DatabaseCopy of(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      String name = connection.getCatalog();
      String url =
          connection.getMetaData().getURL().replaceFirst("/" + name + "(?=\\?|$)", "/postgres");
      String user = connection.getMetaData().getUserName();
      connection.close();
      DatabaseCopy copy = new DatabaseCopy(name, name + "_copy");
      copy.make(url, user);
      return copy;
    }
  }

  private void make(String server, String user) throws SQLException {
    List<String> statements =
        List.of(
            "alter database " + name + " allow_connections false",
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'",
            "create database " + copy + " template " + name,
            "alter database " + name + " allow_connections true");
    try (Connection connection = DriverManager.getConnection(server, user, null);
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  /** The same settings with the copy's address in place of the original's. */
  String pointedAt(String settings) {
    return settings.replaceAll("(jdbc\\S*/)" + name + "(?=\\s)", "$1" + copy);
  }
}
