package org.grouperext.atlassianlicense.registry;

import static org.grouperext.atlassianlicense.registry.TableColumn.number;
import static org.grouperext.atlassianlicense.registry.TableColumn.text;

import edu.internet2.middleware.grouper.ddl.GrouperDdlUtils;
import java.util.List;

/** The tables of our own in Grouper's database. */
public enum LicenseTable {
  /**
   * Who logged in when, by feed and login name; last_login_ms only ever moves forward. A name
   * without a subject is nobody's so far, and is looked up again at next_try_ms.
   */
  LOGIN(
      "atlassian_login",
      List.of("feed", "login_name"),
      List.of(
          text("feed", 40),
          text("login_name", 255),
          number("last_login_ms"),
          number("first_seen_ms").filledWith("last_login_ms"),
          number("next_try_ms").optional(),
          text("subject_source", 255).optional(),
          text("subject_id", 255).optional())),
  /**
   * The verified windows: for which time a feed's logins are known to be complete. Older windows
   * are put together, without a number of people. Those of a version that did not note the search
   * count as another search's, which proves nothing.
   */
  COVERAGE(
      "atlassian_coverage",
      List.of("feed", "window_from_ms", "window_through_ms"),
      List.of(
          text("feed", 40),
          number("window_from_ms"),
          number("window_through_ms"),
          number("people").optional(),
          number("verified_ms"),
          text("search_digest", 64).filledWith("'unknown'"))),
  /** What was decided about each claim, and why. */
  KEEP("atlassian_keep", List.of("license", "subject_source", "subject_id"), decisions()),
  /** What a run would have written there, where the mode is report. */
  PLAN("atlassian_plan", List.of("license", "subject_source", "subject_id"), decisions()),
  /** Who lost a license, by which run, and what was known then; undone_ms once that was undone. */
  REMOVAL(
      "atlassian_removal",
      List.of("license", "subject_source", "subject_id", "run_ms"),
      List.of(
          text("license", 40),
          text("subject_source", 255),
          text("subject_id", 255),
          number("run_ms"),
          number("removed_ms"),
          text("reason", 40),
          number("claimed_ms"),
          number("claim_ends_ms").optional(),
          number("last_login_ms").optional(),
          number("undone_ms").optional()));

  private final String tableName;

  // Immutable: made by List.of, which Error Prone does not see from the type.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> key;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<TableColumn> columns;

  LicenseTable(String tableName, List<String> key, List<TableColumn> columns) {
    this.tableName = tableName;
    this.key = key;
    this.columns = columns;
  }

  private static List<TableColumn> decisions() {
    return List.of(
        text("license", 40),
        text("subject_source", 255),
        text("subject_id", 255),
        text("keeps", 1),
        number("keep_until_ms").optional(),
        text("reason", 40),
        number("decided_ms"));
  }

  /** Its name, which stands in statements as it is. */
  public String tableName() {
    return tableName;
  }

  /** The columns of its primary key. */
  public List<String> key() {
    return key;
  }

  /** All its columns, in order. */
  public List<TableColumn> columns() {
    return columns;
  }

  /** What finds its rows by something else than their key. */
  public List<TableIndex> indexes() {
    return this == LOGIN
        ? List.of(new TableIndex("atlassian_login_person", List.of("subject_source", "subject_id")))
        : List.of();
  }

  /** Whether Grouper's database user can read it. */
  public boolean exists() {
    return GrouperDdlUtils.tableExists(tableName);
  }
}
