package org.grouperext.atlassianlicense.testbed.grouper;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A real Grouper in this JVM over a database of its own, with a filled registry and nobody in it.
 * One a JVM, because Grouper is static. Neither the database nor a daemon outlives the JVM, however
 * it ends.
 *
 * <p>Start it before anything touches a class of Grouper, a job's class included: many of them read
 * the configuration when they are loaded. Call Grouper within {@link #asRoot} or with a session.
 *
 * <p>Takes three system properties: {@code testbed.conf}, the folder for Grouper's configuration,
 * which must be on the class path when the JVM starts; {@code testbed.templates}, where filled
 * registries are kept, by default in the folder for temporary files; and {@code testbed.database},
 * {@code postgresql} by default or an installed {@code mariadb}.
 */
public final class EmbeddedGrouper implements AutoCloseable {
  private static final AtomicBoolean STARTED = new AtomicBoolean();

  private final ConfigurationFolder folder;
  private final WorkFolder work;
  private final DatabaseServer server;
  private final Connections connections;
  private final ChangeLog changeLog;
  private final List<GrouperDaemon> daemons = new CopyOnWriteArrayList<>();

  private EmbeddedGrouper(ConfigurationFolder folder, WorkFolder work, DatabaseServer server) {
    this.folder = folder;
    this.work = work;
    this.server = server;
    this.connections = Connections.of(server.dataSource());
    Sql sql = new Sql(connections.source());
    this.changeLog = new ChangeLog(sql, new Jobs(sql));
  }

  /**
   * Starts Grouper, in a few seconds once there is a template. The very first start makes the
   * template and takes about half a minute more.
   */
  public static EmbeddedGrouper start(GrouperConfiguration configuration) {
    return start(server -> configuration);
  }

  /**
   * Starts Grouper as a database user who may read and write rows of the tables that are there, and
   * may neither make nor change tables.
   */
  public static EmbeddedGrouper startAsLimitedDatabaseUser(GrouperConfiguration configuration) {
    return start(server -> LimitedUser.create(server, configuration));
  }

  private static EmbeddedGrouper start(
      Function<DatabaseServer, GrouperConfiguration> configuration) {
    if (STARTED.getAndSet(true)) {
      throw new TestbedException(
          "Grouper was started in this JVM before and cannot be again, because it is static. Give"
              + " each test class a JVM of its own (failsafe: reuseForks=false).");
    }
    ConfigurationFolder folder = ConfigurationFolder.claim();
    WorkFolder work = WorkFolder.open();
    try {
      RegistryFiller.template().copyTo(work.data(), data -> RegistryFiller.fill(data, work));
      DatabaseServer server = Database.chosen().start(work);
      Registry.startUp(folder, configuration.apply(server), server);
      Registry.asRoot(ChangeLog::pointConsumersAtNow);
      return new EmbeddedGrouper(folder, work, server);
    } catch (RuntimeException e) {
      work.close();
      folder.close();
      throw e;
    }
  }

  /** Returns the people Grouper can resolve; nobody at the start. */
  public People people() {
    return new People(changeLog.sql());
  }

  /** Returns the registry's database, past Grouper. */
  public DataSource database() {
    return server.dataSource();
  }

  /** Returns the statements that reach the registry's database. */
  public StatementLog statements() {
    return new StatementLog(changeLog.sql(), PostgresServer.log(work));
  }

  /** Returns the id of the database's process. */
  public long databaseProcessId() {
    return server.processId();
  }

  /** Returns the folder Grouper reads its configuration from. */
  public Path configurationFolder() {
    return folder.path();
  }

  /** Runs the action as GrouperSystem. */
  public <T> T asRoot(Supplier<T> action) {
    return Registry.asRoot(action);
  }

  /** Runs a job now, in this JVM, and returns its outcome, an error included. */
  public JobRun run(String jobName) {
    return changeLog.jobs().run(jobName);
  }

  /** Runs the loader of one group now, in this JVM, and returns its outcome, an error included. */
  public JobRun runLoaderGroup(String groupName) {
    return changeLog.jobs().runLoaderGroup(groupName);
  }

  /**
   * Lets all that happened take effect: composites, rules, required memberships, and the
   * incremental provisioners and other consumers that a caller configured, over and over until
   * nothing is pending. Throws when one of them ends with an error.
   */
  public List<JobRun> settle() {
    return settleOnly(ChangeLog.membershipConsumers());
  }

  /** Settles without the consumers named, such as {@code grouperRules}; they keep their place. */
  public List<JobRun> settleExcept(Set<String> consumers) {
    Set<String> remaining = new TreeSet<>(ChangeLog.membershipConsumers());
    remaining.removeAll(consumers);
    return settleOnly(remaining);
  }

  /** Settles with the consumers named and no others. */
  public List<JobRun> settleOnly(Set<String> consumers) {
    if (daemons.stream().anyMatch(GrouperDaemon::isAlive)) {
      throw new TestbedException(
          "A daemon runs and works through the change log itself, which two must not do at once:"
              + " wait until isSettled(), or stop the daemon first.");
    }
    return changeLog.settle(consumers);
  }

  /** Returns whether all that happened has taken effect, as {@link #settle()} brings about. */
  public boolean isSettled() {
    return changeLog.isSettled(ChangeLog.membershipConsumers());
  }

  /**
   * Makes an immediate membership begin at another time: its creation, its point in time and the
   * membership cache. The change log must know the membership, so settle first.
   */
  public void backdate(String groupName, String subjectId, Instant start) {
    backdate(groupName, Map.of(subjectId, start));
  }

  /** Makes many immediate memberships of a group begin at other times, by the subject's id. */
  public void backdate(String groupName, Map<String, Instant> starts) {
    new MembershipDates(changeLog.sql()).set(groupName, starts);
  }

  /**
   * Starts a daemon in a JVM of its own, which runs all jobs on their schedules; does not wait for
   * it. There may be several.
   */
  public GrouperDaemon startDaemon() {
    GrouperDaemon daemon = GrouperDaemon.start(folder, daemons.size() + 1);
    daemons.add(daemon);
    return daemon;
  }

  /** Starts a daemon that waits, its JVM and its Grouper up, until it is told to go. */
  public GrouperDaemon standByDaemon() {
    GrouperDaemon daemon = GrouperDaemon.standBy(folder, daemons.size() + 1);
    daemons.add(daemon);
    return daemon;
  }

  /**
   * Ends the daemons, stops the database and removes its data. Grouper cannot be used any more in
   * this JVM.
   */
  @Override
  public void close() {
    daemons.forEach(GrouperDaemon::kill);
    connections.close();
    work.close();
    folder.close();
  }
}
