package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Instant;
import java.util.Optional;
import org.grouperext.atlassianlicense.policy.Coverage;

/** The ledger of verified windows of one feed. */
public final class CoverageTable {

  private final String feed;

  /** The ledger of the feed with this id. */
  public CoverageTable(String feed) {
    this.feed = feed;
  }

  /** The unbroken stretch that reaches furthest; empty before the first verified window. */
  public Optional<Coverage> latestStretch() {
    return Coverage.latestStretch(
        new GcDbAccess()
                .sql(
                    "select window_from_ms, window_through_ms from atlassian_coverage where feed = ?")
                .addBindVar(feed)
                .selectList(Object[].class)
                .stream()
                .map(row -> new Coverage(instant(row[0]), instant(row[1])))
                .toList());
  }

  /** Adds a window that is known to be complete; its logins must be stored before. */
  public void add(Coverage window, long people, Instant verifiedAt) {
    new GcDbAccess()
        .sql(
            "insert into atlassian_coverage (feed, window_from_ms, window_through_ms, people,"
                + " verified_ms) values (?, ?, ?, ?, ?)")
        .addBindVar(feed)
        .addBindVar(window.from().toEpochMilli())
        .addBindVar(window.through().toEpochMilli())
        .addBindVar(people)
        .addBindVar(verifiedAt.toEpochMilli())
        .executeSql();
  }

  private static Instant instant(Object milliseconds) {
    return Instant.ofEpochMilli(((Number) milliseconds).longValue());
  }
}
