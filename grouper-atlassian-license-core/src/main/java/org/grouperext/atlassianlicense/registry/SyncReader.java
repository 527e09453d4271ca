package org.grouperext.atlassianlicense.registry;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Objects.requireNonNull;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/** Reads from Grouper's own sync tables how far a person has got. */
public final class SyncReader {

  private static final String SELECT =
      """
      select sm.in_target, sm.in_target_start, sm.error_code, sm.error_message, sm.error_timestamp,
        seat.in_target, seat.in_target_start, seat.error_code, seat.error_message,
        seat.error_timestamp, job.error_message, job.error_timestamp,
        s.last_incremental_sync_run, s.last_full_sync_run,
        job.id, job.job_state, job.last_sync_start, job.last_sync_timestamp
      from grouper_sync s
      left join grouper_sync_job job on job.grouper_sync_id = s.id
      left join grouper_groups g on g.name = ?
      left join grouper_members m on m.subject_source = ? and m.subject_id = ?
      left join grouper_sync_group sg on sg.grouper_sync_id = s.id and sg.group_id = g.id
      left join grouper_sync_member sm on sm.grouper_sync_id = s.id and sm.member_id = m.id
      left join grouper_sync_membership seat on seat.grouper_sync_id = s.id
        and seat.grouper_sync_group_id = sg.id and seat.grouper_sync_member_id = sm.id
      where s.provisioner_name = ? and s.sync_engine = 'provisioning'
      """;

  private SyncReader() {}

  /**
   * What the provisioner remembers; empty if it has never run, or is not configured: Grouper may
   * make the provisioner's row before its first run, when that nobody is there means nothing. One
   * statement, and another one while the last run is one that failed.
   */
  public static Optional<SyncState> of(LicenseSettings license, Person person) {
    List<Object[]> rows =
        new GcDbAccess()
            .sql(SELECT)
            .addBindVar(license.groups().hasLicense())
            .addBindVar(person.sourceId())
            .addBindVar(person.subjectId())
            .addBindVar(license.provisioning().provisioner())
            .selectList(Object[].class);
    SyncError failed = failedRun(rows).map(FailedRun::error).orElse(null);
    return rows.stream()
        .map(SyncReader::read)
        .max(comparing(SyncReader::lastError))
        .map(state -> failed == null ? state : state.withProvisionerError(failed))
        .filter(state -> state.lastRun() != null || failed != null);
  }

  /** The run that counts is the one that began last: that of another job may have been mended. */
  private static Optional<FailedRun> failedRun(List<Object[]> rows) {
    return rows.stream()
        .filter(row -> instant(row[16]) != null)
        .max(comparing(row -> requireNonNull(instant(row[16]))))
        .filter(row -> "notRunning".equals(row[15]) && isLater(row[16], row[17]))
        .map(row -> new FailedRun(String.valueOf(row[14]), requireNonNull(instant(row[16]))));
  }

  private static boolean isLater(@Nullable Object start, @Nullable Object through) {
    Instant got = instant(through);
    return got == null || requireNonNull(instant(start)).isAfter(got);
  }

  /** Several jobs of the provisioner may have failed; the last one counts. */
  private static Instant lastError(SyncState state) {
    SyncError error = state.provisionerError();
    return error == null || error.when() == null ? Instant.EPOCH : error.when();
  }

  private static SyncState read(@Nullable Object[] row) {
    SyncError error = row[11] == null ? null : error(null, row[10], row[11]);
    Instant lastRun =
        Stream.of(instant(row[12]), instant(row[13]))
            .filter(Objects::nonNull)
            .max(nullsFirst(naturalOrder()))
            .orElse(null);
    return new SyncState(hop(row, 0), hop(row, 5), error, lastRun);
  }

  private static SyncHop hop(@Nullable Object[] row, int first) {
    boolean there = "T".equals(row[first]);
    boolean failed = row[first + 2] != null || row[first + 4] != null;
    return new SyncHop(
        there,
        there ? instant(row[first + 1]) : null,
        failed ? error((String) row[first + 2], row[first + 3], row[first + 4]) : null);
  }

  private static SyncError error(
      @Nullable String code, @Nullable Object message, @Nullable Object when) {
    return new SyncError(code, Objects.requireNonNullElse(message, "").toString(), instant(when));
  }

  private static @Nullable Instant instant(@Nullable Object time) {
    return time instanceof Date date ? date.toInstant() : null;
  }
}
