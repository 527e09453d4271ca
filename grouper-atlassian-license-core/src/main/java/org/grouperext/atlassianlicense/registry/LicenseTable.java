package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.ddl.GrouperDdlUtils;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.ArrayList;
import java.util.List;

/** The tables of our own in Grouper's database. */
enum LicenseTable {
  /**
   * Who logged in when, by feed and login name; last_login_ms only ever moves forward. A name
   * without a subject is nobody's so far, and is looked up again at next_try_ms.
   */
  LOGIN("atlassian_login") {
    @Override
    List<String> columns(Dialect dialect) {
      return List.of(
          "feed " + dialect.text(40) + " not null",
          "login_name " + dialect.text(255) + " not null",
          "last_login_ms " + dialect.milliseconds() + " not null",
          "first_seen_ms " + dialect.milliseconds() + " not null",
          "next_try_ms " + dialect.milliseconds(),
          "subject_source " + dialect.text(255),
          "subject_id " + dialect.text(255),
          "primary key (feed, login_name)");
    }

    @Override
    List<String> indexes() {
      return List.of(
          "create index atlassian_login_person on atlassian_login (subject_source, subject_id)");
    }
  },
  /**
   * The verified windows: for which time a feed's logins are known to be complete. Older windows
   * are put together, without a number of people.
   */
  COVERAGE("atlassian_coverage") {
    @Override
    List<String> columns(Dialect dialect) {
      return List.of(
          "feed " + dialect.text(40) + " not null",
          "window_from_ms " + dialect.milliseconds() + " not null",
          "window_through_ms " + dialect.milliseconds() + " not null",
          "people " + dialect.milliseconds(),
          "verified_ms " + dialect.milliseconds() + " not null",
          "search_digest " + dialect.text(64) + " not null",
          "primary key (feed, window_from_ms, window_through_ms)");
    }
  },
  /** What was decided about each claim, and why. */
  KEEP("atlassian_keep") {
    @Override
    List<String> columns(Dialect dialect) {
      return keepColumns(dialect);
    }
  },
  /** What a run would have written there, where the mode is report. */
  PLAN("atlassian_plan") {
    @Override
    List<String> columns(Dialect dialect) {
      return keepColumns(dialect);
    }
  },
  /** Who lost a license, by which run, and what was known then; undone_ms once that was undone. */
  REMOVAL("atlassian_removal") {
    @Override
    List<String> columns(Dialect dialect) {
      return List.of(
          "license " + dialect.text(40) + " not null",
          "subject_source " + dialect.text(255) + " not null",
          "subject_id " + dialect.text(255) + " not null",
          "run_ms " + dialect.milliseconds() + " not null",
          "removed_ms " + dialect.milliseconds() + " not null",
          "reason " + dialect.text(40) + " not null",
          "claimed_ms " + dialect.milliseconds() + " not null",
          "claim_ends_ms " + dialect.milliseconds(),
          "last_login_ms " + dialect.milliseconds(),
          "undone_ms " + dialect.milliseconds(),
          "primary key (license, subject_source, subject_id, run_ms)");
    }
  };

  private final String tableName;

  LicenseTable(String tableName) {
    this.tableName = tableName;
  }

  abstract List<String> columns(Dialect dialect);

  private static List<String> keepColumns(Dialect dialect) {
    return List.of(
        "license " + dialect.text(40) + " not null",
        "subject_source " + dialect.text(255) + " not null",
        "subject_id " + dialect.text(255) + " not null",
        "keeps char(1) not null",
        "keep_until_ms " + dialect.milliseconds(),
        "reason " + dialect.text(40) + " not null",
        "decided_ms " + dialect.milliseconds() + " not null",
        "primary key (license, subject_source, subject_id)");
  }

  /** The statements that make what finds rows by something else than their key. */
  List<String> indexes() {
    return List.of();
  }

  String tableName() {
    return tableName;
  }

  boolean exists() {
    return GrouperDdlUtils.tableExists(tableName);
  }

  /** The statements that make the table, to run or to hand to whoever may. */
  List<String> ddl(Dialect dialect) {
    List<String> statements = new ArrayList<>();
    statements.add("create table " + tableName + " (" + String.join(", ", columns(dialect)) + ")");
    statements.addAll(indexes());
    return List.copyOf(statements);
  }

  /**
   * Makes the table.
   *
   * @throws RegistryException if the database user may not; the message has the statement
   */
  void create() {
    List<String> statements = ddl(Dialect.current());
    try {
      statements.forEach(statement -> new GcDbAccess().sql(statement).executeSql());
    } catch (RuntimeException e) {
      throw new RegistryException(
          "The table "
              + tableName
              + " could not be made. Grouper's database user needs the right"
              + " to create tables, or have your DBA run: "
              + String.join("; ", statements)
              + ". Then install again.",
          e);
    }
  }
}
