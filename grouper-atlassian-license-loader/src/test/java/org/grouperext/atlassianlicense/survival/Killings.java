package org.grouperext.atlassianlicense.survival;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** Stops jobs in their middle, and kills a daemon that has some of them. */
final class Killings {

  private static final Log LOG = LogFactory.getLog(Killings.class);

  private final DataSource database;
  private final RunningJobs jobs;
  private final Cluster cluster;
  private final Map<Kind, Integer> killed = new EnumMap<>(Kind.class);

  Killings(DataSource database, Cluster cluster) {
    this.database = database;
    this.jobs = new RunningJobs(database);
    this.cluster = cluster;
    Arrays.stream(Kind.values()).forEach(kind -> killed.put(kind, 0));
  }

  /** How often the kind was killed that was killed least. */
  int fewest() {
    return Collections.min(killed.values());
  }

  /**
   * Holds jobs there, and kills the daemon that has the one which was killed least. If no job has
   * come so far within some seconds, such as when a dead daemon's jobs are not taken over yet,
   * nobody is killed.
   */
  void kill(Hold hold) throws SQLException {
    cluster.awaitStarted();
    try (HeldTables held = new HeldTables(database, hold)) {
      Map<Kind, String> running = awaitStuck(held);
      if (running.isEmpty() || held.waiting() < running.size()) {
        return;
      }
      String victim =
          running.entrySet().stream()
              .min(Comparator.comparing(job -> killed.get(job.getKey())))
              .orElseThrow()
              .getValue();
      cluster.kill(victim);
      running.forEach(
          (kind, daemon) -> killed.merge(kind, daemon.equals(victim) ? 1 : 0, Integer::sum));
      LOG.info("held=" + hold + " jobs=" + running + " victim=" + victim + " killed=" + killed);
    }
  }

  /** All kinds if they get there in time; each must wait for a table. */
  private Map<Kind, String> awaitStuck(HeldTables held) throws SQLException {
    Waiting.briefly(
        () -> jobs.now().size() == Kind.values().length && held.waiting() >= jobs.now().size());
    return jobs.now();
  }
}
