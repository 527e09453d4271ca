package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import edu.internet2.middleware.grouperClient.jdbc.GcTransactionCallback;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.jspecify.annotations.Nullable;

/** The ledger of verified windows of one feed. */
public final class CoverageTable {

  private static final String SELECT =
      "select window_from_ms, window_through_ms, people, verified_ms, search_digest"
          + " from atlassian_coverage where feed = ?";
  private static final String DELETE =
      "delete from atlassian_coverage"
          + " where feed = ? and window_from_ms = ? and window_through_ms = ?";
  private static final String INSERT =
      "insert into atlassian_coverage (feed, window_from_ms, window_through_ms, people,"
          + " verified_ms, search_digest) values (?, ?, ?, ?, ?, ?)";

  private final String feed;

  /** The ledger of the feed with this id. */
  public CoverageTable(String feed) {
    this.feed = feed;
  }

  /** The unbroken stretch that reaches furthest; empty before the first verified window. */
  public Optional<Coverage> latestStretch() {
    return Coverage.latestStretch(windows().stream().map(VerifiedWindow::window).toList());
  }

  /** All rows, in no particular order. */
  public List<VerifiedWindow> windows() {
    return new GcDbAccess()
        .sql(SELECT).addBindVar(feed).selectList(Object[].class).stream()
            .map(CoverageTable::read)
            .toList();
  }

  /**
   * Adds a window that is known to be complete; its logins must be stored before. In the same
   * transaction older rows are put together if there are many, so that the table stays small.
   */
  public void add(VerifiedWindow verified) {
    List<VerifiedWindow> before = windows();
    List<VerifiedWindow> all =
        new ArrayList<>(
            before.stream().filter(row -> !row.window().equals(verified.window())).toList());
    all.add(verified);
    replace(before, ShortLedger.of(all));
  }

  /** Forgets the windows of every other search: what another one found proves nothing here. */
  public int keepOnly(String searchDigest) {
    return new GcDbAccess()
        .sql("delete from atlassian_coverage where feed = ? and search_digest <> ?")
        .addBindVar(feed)
        .addBindVar(searchDigest)
        .executeSql();
  }

  private void replace(List<VerifiedWindow> before, List<VerifiedWindow> after) {
    Set<VerifiedWindow> gone = new HashSet<>(before);
    after.forEach(gone::remove);
    Set<VerifiedWindow> fresh = new HashSet<>(after);
    before.forEach(fresh::remove);
    List<List<Object>> keys = gone.stream().map(row -> bindings(row).subList(0, 3)).toList();
    List<List<Object>> rows = fresh.stream().map(this::bindings).toList();
    new GcDbAccess()
        .callbackTransaction(
            new GcTransactionCallback<Boolean>() {
              @Override
              public Boolean callback(GcDbAccess database) {
                Sql.batch(DELETE, keys);
                Sql.batch(INSERT, rows);
                return true;
              }
            });
  }

  private List<Object> bindings(VerifiedWindow row) {
    return Arrays.asList(
        feed,
        row.window().from().toEpochMilli(),
        row.window().through().toEpochMilli(),
        row.people(),
        row.verifiedAt().toEpochMilli(),
        row.searchDigest());
  }

  private static VerifiedWindow read(@Nullable Object[] row) {
    return new VerifiedWindow(
        new Coverage(instant(row[0]), instant(row[1])),
        row[2] == null ? null : ((Number) row[2]).longValue(),
        instant(row[3]),
        (String) Objects.requireNonNull(row[4]));
  }

  private static Instant instant(@Nullable Object milliseconds) {
    return Objects.requireNonNull(Sql.instant(milliseconds));
  }
}
