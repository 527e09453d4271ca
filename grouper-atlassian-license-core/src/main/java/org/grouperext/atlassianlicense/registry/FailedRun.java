package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of Grouper's provisioner that did not get through, such as one whose key Atlassian refused:
 * Grouper stores no error for it, but the job has started since it last got through.
 *
 * @param jobId the id of the job, full or incremental, in Grouper's sync tables
 * @param started when it started
 */
record FailedRun(String jobId, Instant started) {

  private static final String LOG =
      """
      select l.status, l.description, l.description_clob from grouper_sync_log l
      where l.grouper_sync_owner_id = ? and l.sync_timestamp = (
        select max(newest.sync_timestamp) from grouper_sync_log newest
        where newest.grouper_sync_owner_id = ?)
      """;

  private static final String UNTOLD = "the job's log says why";

  /** What went wrong, in a word, since the log quotes whole requests and answers. */
  SyncError error() {
    return new SyncError(SyncError.RUN, log().map(FailedRun::cause).orElse(UNTOLD), started);
  }

  private Optional<Object[]> log() {
    List<Object[]> rows =
        new GcDbAccess().sql(LOG).addBindVar(jobId).addBindVar(jobId).selectList(Object[].class);
    return rows.stream().findFirst();
  }

  private static String cause(@Nullable Object[] row) {
    if (String.valueOf(row[0]).contains("FAILSAFE")) {
      return "ERROR_FAILSAFE";
    }
    return SyncError.answer(row[1] + " " + row[2]).orElse(UNTOLD);
  }
}
