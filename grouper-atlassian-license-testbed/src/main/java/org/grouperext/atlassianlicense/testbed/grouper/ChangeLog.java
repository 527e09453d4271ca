package org.grouperext.atlassianlicense.testbed.grouper;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import edu.internet2.middleware.grouper.app.loader.GrouperLoaderType;
import edu.internet2.middleware.grouper.changeLog.ChangeLogConsumer;
import edu.internet2.middleware.grouper.changeLog.ChangeLogEntry;
import edu.internet2.middleware.grouper.internal.dao.ChangeLogConsumerDAO;
import edu.internet2.middleware.grouper.misc.GrouperDAOFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Grouper's change log: what happened, and who has not heard of it yet. */
record ChangeLog(Sql sql, Jobs jobs) {
  /**
   * What one change sets off comes to rest within a few rounds, unless something goes in circles.
   */
  private static final int MOST_ROUNDS = 50;

  private static final Pattern CONSUMER =
      Pattern.compile("^changeLog\\.consumer\\.([^.]+)\\.class$");

  /** Consumers of Grouper that neither change memberships nor tell anybody of them. */
  private static final Set<String> BYSTANDERS =
      Set.of(
          "grouperAttestationIncremental",
          "grouperDeprovisioningIncremental",
          "grouperLoaderJexlScriptIncremental",
          "grouperObjectTypeIncremental",
          "recentMemberships",
          "sqlCacheHistoryIncremental",
          "stemViewPrivileges",
          "syncGroups",
          "userLifecycleIncrementalDaemon");

  private static Set<String> configuredConsumers() {
    return new TreeSet<>(GrouperLoaderConfig.retrieveConfig().propertyConfigIds(CONSUMER));
  }

  /** Returns the configured consumers that memberships depend on, or that send them elsewhere. */
  static Set<String> membershipConsumers() {
    Set<String> consumers = configuredConsumers();
    consumers.removeAll(BYSTANDERS);
    return consumers;
  }

  /**
   * Makes consumers that never ran start with the next change. Grouper does so in a consumer's
   * first run, which hence ignores all changes before it.
   */
  static boolean pointConsumersAtNow() {
    ChangeLogConsumerDAO pointers = GrouperDAOFactory.getFactory().getChangeLogConsumer();
    @Nullable Long latest = ChangeLogEntry.maxSequenceNumber(true);
    for (String name : configuredConsumers()) {
      if (pointers.findByName(name, false) == null) {
        ChangeLogConsumer consumer = new ChangeLogConsumer();
        consumer.setName(name);
        consumer.setLastSequenceProcessed(latest == null ? 0L : latest);
        pointers.saveOrUpdate(consumer);
      }
    }
    return true;
  }

  /** Returns whether none of the consumers has anything left to hear of. */
  boolean isSettled(Set<String> consumers) {
    return unsorted() == 0 && behind(consumers).isEmpty();
  }

  List<JobRun> settle(Set<String> consumers) {
    List<JobRun> runs = new ArrayList<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (unsorted() > 0) {
        runs.add(successful(GrouperLoaderType.GROUPER_CHANGE_LOG_TEMP_TO_CHANGE_LOG));
      }
      List<String> behind = behind(consumers);
      if (behind.isEmpty() && unsorted() == 0) {
        return runs;
      }
      for (String consumer : behind) {
        runs.add(successful(GrouperLoaderType.GROUPER_CHANGE_LOG_CONSUMER_PREFIX + consumer));
      }
    }
    throw new TestbedException(
        "The change log did not settle in " + MOST_ROUNDS + " rounds: does a rule undo another?");
  }

  private JobRun successful(String jobName) {
    JobRun run = jobs.run(jobName);
    if (run.isError()) {
      throw new TestbedException(
          "The change log cannot settle: "
              + jobName
              + " ended with "
              + run.status()
              + ". Settle without it and run it by itself to look at its outcome. It said: "
              + run.message());
    }
    return run;
  }

  private long unsorted() {
    return sql.number("select count(*) from grouper_change_log_entry_temp");
  }

  private List<String> behind(Set<String> consumers) {
    List<String> behind =
        sql.list(
            row -> row.getString(1),
            """
            select name from grouper_change_log_consumer
             where last_sequence_processed < (select max(sequence_number) from grouper_change_log_entry)
             order by name
            """);
    behind.retainAll(consumers);
    return behind;
  }
}
