package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What Grouper's tables say of a job: its trigger, and its last run. */
final class JobRecords {

  private static final String TRIGGER =
      "select max(trigger_state) from grouper_QZ_TRIGGERS where job_name = ?";

  /** A long-running job is one run for an hour; what it does in it are runs of a subjob. */
  private static final String LAST =
      """
      select status, ended_time from grouper_loader_log
       where job_name in (?, ?) and ended_time =
         (select max(ended_time) from grouper_loader_log where job_name in (?, ?))
      """;

  private JobRecords() {}

  /**
   * The last run that ended.
   *
   * @param status Grouper's word for how
   * @param ended when
   */
  record Run(String status, Instant ended) {}

  /** The state of the job's trigger in Quartz's words; empty if it is not scheduled. */
  static Optional<String> triggerState(String job) {
    return new GcDbAccess()
        .sql(TRIGGER).addBindVar(job).selectList(String.class).stream()
            .filter(Objects::nonNull)
            .findFirst();
  }

  static Optional<Run> lastRun(String job) {
    String subjob = "subjobFor_" + job;
    List<Object[]> rows =
        new GcDbAccess()
            .sql(LAST)
            .bindVars(List.of(job, subjob, job, subjob))
            .selectList(Object[].class);
    return rows.stream()
        .filter(row -> row[0] != null)
        .map(row -> new Run((String) row[0], ((Date) row[1]).toInstant()))
        .findFirst();
  }
}
