package org.grouperext.atlassianlicense.survival;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;

/** Two daemons that run, and others that stand by to take the place of one that is killed. */
final class Cluster {

  private static final int RUNNING = 2;
  private static final int STANDING_BY = 2;

  private final EmbeddedGrouper grouper;
  private final List<GrouperDaemon> running = new ArrayList<>();
  private final Deque<GrouperDaemon> standingBy = new ArrayDeque<>();

  Cluster(EmbeddedGrouper grouper) {
    this.grouper = grouper;
  }

  void start() {
    while (running.size() < RUNNING) {
      running.add(next().go());
    }
  }

  void awaitStarted() {
    running.forEach(GrouperDaemon::awaitStarted);
  }

  /** Kills the daemon of this scheduler; another one takes its place. */
  void kill(String schedulerId) {
    GrouperDaemon victim =
        running.stream()
            .filter(daemon -> daemon.schedulerId().equals(schedulerId))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No daemon runs as " + schedulerId));
    victim.kill();
    running.remove(victim);
    running.add(next().go());
  }

  /** Ends all of them. */
  void stop() {
    running.forEach(GrouperDaemon::stop);
    running.clear();
  }

  /** Starts a single one. */
  void startOne() {
    running.add(standingBy.remove().go());
    standingBy.forEach(GrouperDaemon::kill);
    awaitStarted();
  }

  private GrouperDaemon next() {
    while (standingBy.size() <= STANDING_BY) {
      standingBy.add(grouper.standByDaemon());
    }
    return standingBy.remove();
  }
}
