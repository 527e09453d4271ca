package org.grouperext.atlassianlicense.testbed.grouper;

import java.util.List;
import java.util.Map;

/**
 * A database user who may read and write rows of all tables that are there, and may neither make
 * tables nor change them, as some institutions want it for Grouper. On PostgreSQL only.
 */
final class LimitedUser {
  static final String NAME = "grouper_rows";

  private LimitedUser() {}

  /** Makes the user; the configuration with it. */
  static GrouperConfiguration create(DatabaseServer server, GrouperConfiguration configuration) {
    Sql sql = new Sql(server.dataSource());
    List.of(
            "create role " + NAME + " login",
            "revoke create on schema public from public, " + NAME,
            "grant select, insert, update, delete on all tables in schema public to " + NAME,
            "grant usage, select on all sequences in schema public to " + NAME)
        .forEach(sql::update);
    return configuration.with(
        ConfigurationFile.HIBERNATE, Map.of("hibernate.connection.username", NAME));
  }
}
