package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The login table of one feed. A stored login only ever moves forward in time.
 *
 * <p>It is read by names, {@value #BATCH} in a statement over the primary key: an answer streams
 * through in pieces of that size, so that neither the answer nor the table is ever in memory as a
 * whole.
 */
public final class LoginTable {

  /** How many names are best handed over at once. */
  public static final int BATCH = Sql.BATCH;

  private static final String LAST =
      "select max(last_login_ms), count(*) from atlassian_login"
          + " where feed = ? and subject_source = ? and subject_id = ?";
  private static final RowInsert INSERT =
      new RowInsert(
          "atlassian_login",
          List.of(
              "feed",
              "login_name",
              "last_login_ms",
              "first_seen_ms",
              "subject_source",
              "subject_id",
              "next_try_ms"));
  private static final String SELECT =
      "select login_name, last_login_ms, first_seen_ms, subject_source, subject_id, next_try_ms"
          + " from atlassian_login where feed = ?";
  private static final String COUNT =
      """
      select count(*),
        coalesce(sum(case when subject_id is null then 1 else 0 end), 0),
        coalesce(sum(case when first_seen_ms > ? then 1 else 0 end), 0),
        coalesce(sum(case when first_seen_ms > ? and subject_id is null then 1 else 0 end), 0)
      from atlassian_login where feed = ? and last_login_ms >= ?
      """;

  private final String feed;

  /** The table of the feed with this id. */
  public LoginTable(String feed) {
    this.feed = feed;
  }

  /** What the table holds about these names, as far as it knows them. */
  public Map<String, StoredLogin> find(Collection<String> names) {
    Map<String, StoredLogin> found = new HashMap<>();
    Dialect dialect = Dialect.current();
    List<String> all = List.copyOf(names);
    for (int start = 0; start < all.size(); start += BATCH) {
      List<String> some = all.subList(start, Math.min(start + BATCH, all.size()));
      List<Object> bindings = new ArrayList<>(List.of(feed));
      bindings.addAll(dialect.oneOf(some));
      String condition = dialect.isOneOf("login_name", some.size());
      found.putAll(select(SELECT + " and " + condition, bindings));
    }
    return found;
  }

  /** The last login of this person, by whatever name; empty if none is known. */
  public Optional<Instant> lastOf(Person person) {
    List<Object[]> rows = Sql.select(LAST, List.of(feed, person.sourceId(), person.subjectId()));
    return rows.stream().map(row -> Sql.instant(row[0])).filter(Objects::nonNull).findFirst();
  }

  /** Some of the names that nobody has and whose next try is due: {@value #BATCH} at most. */
  public Map<String, StoredLogin> due(Instant now) {
    String query = SELECT + " and subject_id is null and next_try_ms <= ?";
    return select(Dialect.current().firstRows(query, BATCH), List.of(feed, now.toEpochMilli()));
  }

  /**
   * Counts names with a login at or after a moment, in one statement.
   *
   * @param from the moment
   * @param newSince names first seen after this are new
   */
  public NameCounts count(Instant from, Instant newSince) {
    long since = newSince.toEpochMilli();
    Object[] row = Sql.select(COUNT, List.of(since, since, feed, from.toEpochMilli())).get(0);
    return new NameCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
  }

  /** Adds login names that are not in the table yet. */
  public void insert(Map<String, StoredLogin> logins) {
    List<List<Object>> rows = new ArrayList<>();
    inOrder(logins).forEach((name, login) -> rows.add(row(name, login)));
    INSERT.insert(rows);
  }

  /** Moves the latest login of known names forward; an earlier one changes nothing. */
  public void advance(Map<String, Instant> logins) {
    List<List<Object>> rows = new ArrayList<>();
    inOrder(logins)
        .forEach(
            (name, login) -> {
              long milliseconds = login.toEpochMilli();
              rows.add(List.of(milliseconds, feed, name, milliseconds));
            });
    Sql.batch(
        "update atlassian_login set last_login_ms = ?"
            + " where feed = ? and login_name = ? and last_login_ms < ?",
        rows);
  }

  /** Remembers whose login names these are. */
  public void assign(Map<String, Person> people) {
    List<List<Object>> rows = new ArrayList<>();
    people.forEach(
        (name, person) -> rows.add(List.of(person.sourceId(), person.subjectId(), feed, name)));
    Sql.batch(
        "update atlassian_login set subject_source = ?, subject_id = ?, next_try_ms = null"
            + " where feed = ? and login_name = ?",
        rows);
  }

  /** Remembers when to look again whose login names these are. */
  public void postpone(Map<String, Instant> nextTries) {
    List<List<Object>> rows = new ArrayList<>();
    nextTries.forEach((name, nextTry) -> rows.add(List.of(nextTry.toEpochMilli(), feed, name)));
    Sql.batch(
        "update atlassian_login set next_try_ms = ?"
            + " where feed = ? and login_name = ? and subject_id is null",
        rows);
  }

  /** Two daemons that write the same names then never wait for each other in a circle. */
  private static <T> Map<String, T> inOrder(Map<String, T> logins) {
    return new TreeMap<>(logins);
  }

  private List<Object> row(String name, StoredLogin login) {
    Person person = login.person();
    return Arrays.asList(
        feed,
        name,
        login.lastLogin().toEpochMilli(),
        login.firstSeen().toEpochMilli(),
        person == null ? null : person.sourceId(),
        person == null ? null : person.subjectId(),
        Sql.milliseconds(login.nextTry()));
  }

  private static Map<String, StoredLogin> select(String query, List<Object> bindings) {
    Map<String, StoredLogin> logins = new HashMap<>();
    Sql.select(query, bindings).forEach(row -> logins.put((String) row[0], read(row)));
    return logins;
  }

  private static StoredLogin read(@Nullable Object[] row) {
    Person person =
        row[3] == null || row[4] == null ? null : new Person((String) row[3], (String) row[4]);
    return new StoredLogin(
        Objects.requireNonNull(Sql.instant(row[1])),
        Objects.requireNonNull(Sql.instant(row[2])),
        person,
        Sql.instant(row[5]));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
