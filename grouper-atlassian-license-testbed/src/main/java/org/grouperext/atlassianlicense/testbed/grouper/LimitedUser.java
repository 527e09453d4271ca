package org.grouperext.atlassianlicense.testbed.grouper;

import java.util.List;

/**
 * A database user who may read and write rows of all tables that are there, and may neither make
 * tables nor change them, as some institutions want it for Grouper.
 */
final class LimitedUser {
  static final String NAME = "grouper_rows";

  private LimitedUser() {}

  /** Makes the user, of PostgreSQL alone; gives the name. */
  static String create(DatabaseServer server) {
    Sql sql = new Sql(server.dataSource());
    List.of(
            "create role " + NAME + " login",
            "revoke create on schema public from public, " + NAME,
            "grant select, insert, update, delete on all tables in schema public to " + NAME,
            "grant usage, select on all sequences in schema public to " + NAME)
        .forEach(sql::update);
    return NAME;
  }
}
