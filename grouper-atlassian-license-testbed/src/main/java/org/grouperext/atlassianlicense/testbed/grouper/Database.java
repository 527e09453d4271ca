package org.grouperext.atlassianlicense.testbed.grouper;

import java.util.Locale;

/**
 * The database that registries are made on: PostgreSQL, which is embedded, unless the system
 * property {@code testbed.database} names the other one, which must be installed.
 */
enum Database {
  POSTGRESQL {
    @Override
    DatabaseServer start(WorkFolder work) {
      return PostgresServer.start(work);
    }

    @Override
    String version() {
      return PostgresServer.version();
    }

    @Override
    String orUpdate(String columns) {
      return "on conflict (person_id) do update set "
          + columns.replaceAll("(\\w+)", "$1 = excluded.$1");
    }
  },
  MARIADB {
    @Override
    DatabaseServer start(WorkFolder work) {
      return MariaDbServer.start(work);
    }

    @Override
    String version() {
      return MariaDbPrograms.version();
    }

    @Override
    String orUpdate(String columns) {
      return "on duplicate key update " + columns.replaceAll("(\\w+)", "$1 = values($1)");
    }
  };

  static final String PROPERTY = "testbed.database";

  static Database chosen() {
    String name = System.getProperty(PROPERTY, POSTGRESQL.toString());
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new TestbedException(
          "The system property "
              + PROPERTY
              + " is '"
              + name
              + "'. Set it to postgresql or mariadb.",
          e);
    }
  }

  /** Starts a server over the folder's data, or over an empty database if it has none yet. */
  abstract DatabaseServer start(WorkFolder work);

  /** The server's version, so that data is used again only by the same one. */
  abstract String version();

  /** What makes an insert of a person change one who is there already. */
  abstract String orUpdate(String columns);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
