package org.grouperext.atlassianlicense.testbed.grouper;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs Grouper's jobs in this JVM, without a scheduler. */
record Jobs(Sql sql) {
  /** MySQL keeps whole seconds of Grouper's times. */
  private static final Duration COARSEST = Duration.ofSeconds(1);

  private static final String SINCE =
      """
      select id, job_name, status, coalesce(job_message_clob, job_message, '') as message,
             coalesce(total_count, 0) as total, coalesce(insert_count, 0) as inserted,
             coalesce(update_count, 0) as updated, coalesce(delete_count, 0) as deleted,
             coalesce(unresolvable_subject_count, 0) as unresolvable
        from grouper_loader_log
       where (job_name = ? or job_name like ?) and job_schedule_type = 'MANUAL_FROM_GSH'
         and started_time >= ?
       order by started_time desc
      """;

  JobRun run(String jobName) {
    return logged(jobName, "", () -> GrouperLoader.runOnceByJobName(session(), jobName));
  }

  JobRun runLoaderGroup(String groupName) {
    Group group = Registry.asRoot(() -> GroupFinder.findByName(session(), groupName, false));
    if (group == null) {
      throw new TestbedException("There is no group " + groupName + " to load");
    }
    return logged(
        groupName,
        "%\\_\\_" + group.getUuid(),
        () -> GrouperLoader.runJobOnceForGroup(session(), group));
  }

  private JobRun logged(String name, String pattern, Runnable job) {
    Timestamp since = Timestamp.from(Instant.now().minus(COARSEST));
    List<String> before = sql.list(row -> row.getString("id"), SINCE, name, pattern, since);
    @Nullable RuntimeException failure = failure(job);
    List<JobRun> runs =
        sql.list(Entry::read, SINCE, name, pattern, since).stream()
            .filter(entry -> !before.contains(entry.id()))
            .map(Entry::run)
            .toList();
    if (runs.isEmpty()) {
      throw new TestbedException("Grouper did not run the job " + name + ": is it known?", failure);
    }
    return runs.get(0);
  }

  /** An error is in the log as well, unless the job did not begin. */
  private static @Nullable RuntimeException failure(Runnable job) {
    try {
      Registry.asRoot(
          () -> {
            job.run();
            return true;
          });
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }

  private static GrouperSession session() {
    return Objects.requireNonNull(GrouperSession.staticGrouperSession());
  }

  private record Entry(String id, JobRun run) {

    static Entry read(ResultSet row) throws SQLException {
      JobRun.Counts counts =
          new JobRun.Counts(
              row.getInt("total"),
              row.getInt("inserted"),
              row.getInt("updated"),
              row.getInt("deleted"),
              row.getInt("unresolvable"));
      JobRun run =
          new JobRun(
              row.getString("job_name"), row.getString("status"), row.getString("message"), counts);
      return new Entry(row.getString("id"), run);
    }
  }
}
