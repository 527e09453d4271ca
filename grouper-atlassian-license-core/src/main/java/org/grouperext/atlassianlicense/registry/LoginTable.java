package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The login table of one feed. A stored login only ever moves forward in time. */
public final class LoginTable {

  private static final int BATCH = 1000;

  private final String feed;

  /** The table of the feed with this id. */
  public LoginTable(String feed) {
    this.feed = feed;
  }

  /** Every login name with its latest login, in one statement. */
  public Map<String, StoredLogin> all() {
    List<Object[]> rows =
        new GcDbAccess()
            .sql(
                "select login_name, last_login_ms, subject_source, subject_id"
                    + " from atlassian_login where feed = ?")
            .addBindVar(feed)
            .selectList(Object[].class);
    Map<String, StoredLogin> logins = new HashMap<>();
    rows.forEach(row -> logins.put((String) row[0], read(row)));
    return logins;
  }

  /** Adds login names that are not in the table yet. */
  public void insert(Map<String, Instant> logins) {
    batch(
        "insert into atlassian_login (last_login_ms, feed, login_name) values (?, ?, ?)",
        logins.entrySet().stream()
            .map(login -> List.<Object>of(login.getValue().toEpochMilli(), feed, login.getKey()))
            .toList());
  }

  /** Moves the latest login of known names forward; an earlier one changes nothing. */
  public void advance(Map<String, Instant> logins) {
    batch(
        "update atlassian_login set last_login_ms = ?"
            + " where feed = ? and login_name = ? and last_login_ms < ?",
        logins.entrySet().stream()
            .map(
                login -> {
                  Object milliseconds = login.getValue().toEpochMilli();
                  return List.of(milliseconds, feed, login.getKey(), milliseconds);
                })
            .toList());
  }

  /** Remembers whose login names these are. */
  public void assign(Map<String, Person> people) {
    batch(
        "update atlassian_login set subject_source = ?, subject_id = ?"
            + " where feed = ? and login_name = ?",
        people.entrySet().stream()
            .map(
                entry ->
                    List.<Object>of(
                        entry.getValue().sourceId(),
                        entry.getValue().subjectId(),
                        feed,
                        entry.getKey()))
            .toList());
  }

  private static void batch(String sql, List<List<Object>> bindings) {
    if (!bindings.isEmpty()) {
      new GcDbAccess().sql(sql).batchBindVars(bindings).batchSize(BATCH).executeBatchSql();
    }
  }

  private static StoredLogin read(@Nullable Object[] row) {
    Person person =
        row[2] == null || row[3] == null ? null : new Person((String) row[2], (String) row[3]);
    return new StoredLogin(Objects.requireNonNull(Sql.instant(row[1])), person);
  }
}
