package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/**
 * Who lost a license. A row is written in the transaction that ends the claim, so there is one for
 * everybody whom the inactivity rule removed and for nobody else.
 */
public final class RemovalTable {

  private static final String SELECT =
      "select run_ms, subject_source, subject_id, removed_ms, reason, claimed_ms, claim_ends_ms,"
          + " last_login_ms, undone_ms from atlassian_removal where license = ?";

  private RemovalTable() {}

  /** The last time this person lost the license; empty if never. Undone or not: see the record. */
  public static Optional<Removal> last(LicenseSettings license, Person person) {
    return read(
            new GcDbAccess()
                .sql(SELECT + " and subject_source = ? and subject_id = ? order by removed_ms desc")
                .addBindVar(license.id())
                .addBindVar(person.sourceId())
                .addBindVar(person.subjectId()))
        .stream()
        .findFirst();
  }

  /** Everybody who lost the license by the run of this moment, longest idle first. */
  public static List<Removal> ofRun(LicenseSettings license, Instant run) {
    return read(
        new GcDbAccess()
            .sql(
                SELECT
                    + " and run_ms = ?"
                    + " order by coalesce(last_login_ms, claimed_ms), subject_source, subject_id")
            .addBindVar(license.id())
            .addBindVar(run.toEpochMilli()));
  }

  /** The latest runs by which somebody lost the license, last first. */
  public static List<Instant> latestRuns(LicenseSettings license, int howMany) {
    String runs =
        "select distinct run_ms from atlassian_removal where license = ? order by run_ms desc";
    return new GcDbAccess()
            .sql(Dialect.current().firstRows(runs, howMany))
            .addBindVar(license.id())
            .selectList(Long.class)
            .stream()
            .map(Instant::ofEpochMilli)
            .toList();
  }

  private static List<Removal> read(GcDbAccess query) {
    return query.selectList(Object[].class).stream().map(RemovalTable::read).toList();
  }

  private static Removal read(@Nullable Object[] row) {
    return new Removal(
        instant(row[0]),
        new Person(text(row[1]), text(row[2])),
        instant(row[3]),
        KeepReason.valueOf(text(row[4])),
        instant(row[5]),
        Sql.instant(row[6]),
        Sql.instant(row[7]),
        Sql.instant(row[8]));
  }

  private static Instant instant(@Nullable Object milliseconds) {
    return Objects.requireNonNull(Sql.instant(milliseconds));
  }

  private static String text(@Nullable Object column) {
    return (String) Objects.requireNonNull(column);
  }
}
