package org.grouperext.atlassianlicense.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.function.BooleanSupplier;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;
import org.grouperext.atlassianlicense.testbed.grouper.Person;

/**
 * Gives and takes seats at a simulated Atlassian through daemons in processes of their own, and
 * tells how long each took: from the beginning of the change in Grouper until the seat is there, or
 * is gone.
 */
final class SeatBench implements AutoCloseable {

  static final String PROVISIONING = "provisioner_incremental_atlassian";

  private static final String SEATS = "atlassian-licensed-users";
  private static final int HOLDING = 100;
  private static final int LAPSING = 90;
  private static final int CLAIMING = 100;
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration TICK = Duration.ofMillis(20);

  private final EmbeddedGrouper grouper;
  private final AtlassianSimulator atlassian;
  private final SeatPeople people;
  private final String settings;
  private final Queue<Person> claiming;
  private final Queue<Person> lapsing;
  private final DoubleAccumulator slowestClaim = new DoubleAccumulator(Math::max, 0);
  private int population = HOLDING + LAPSING + CLAIMING;

  private SeatBench(EmbeddedGrouper grouper, AtlassianSimulator atlassian) {
    this.grouper = grouper;
    this.atlassian = atlassian;
    this.people = new SeatPeople(grouper);
    this.settings = shipped() + target();
    this.claiming = new ConcurrentLinkedQueue<>(people.come("claiming", CLAIMING));
    this.lapsing = new ConcurrentLinkedQueue<>(people.come("lapsing", LAPSING));
    people.claim(people.come("holding", HOLDING));
    people.claimedLongAgo(List.copyOf(lapsing));
  }

  /** Makes the people, of whom Atlassian does not know yet: the first daemon sends them. */
  static SeatBench prepare(EmbeddedGrouper grouper) {
    return new SeatBench(
        grouper, AtlassianSimulator.start(AtlassianSettings.withLicenseGroups(SEATS)));
  }

  /** Makes more people who may claim; to be called while there is no daemon. */
  void invite(String name, int number) {
    claiming.addAll(people.come(name, number));
    population += number;
  }

  /** Starts a daemon and waits until it has sent all there was. */
  GrouperDaemon start(Schedule schedule) {
    schedule.write(grouper.configurationFolder(), settings);
    GrouperDaemon daemon = grouper.startDaemon().awaitStarted();
    await(() -> atlassian.members(SeatPeople.POPULATION).size() == population);
    // The first claim shows that every job runs again.
    claim();
    return daemon;
  }

  /** Someone claims; gives the seconds until the seat is there. */
  double claim() {
    Person person = Objects.requireNonNull(claiming.poll(), "nobody is left to claim");
    long start = System.nanoTime();
    people.claim(List.of(person));
    slowestClaim.accumulate((System.nanoTime() - start) / 1e9);
    await(() -> hasSeat(person));
    return (System.nanoTime() - start) / 1e9;
  }

  /** The most seconds that Grouper has taken for a claim itself since this was asked last. */
  double slowestClaim() {
    return slowestClaim.getThenReset();
  }

  /** Someone drops out of the group of who may keep the license; gives the seconds of the seat. */
  double takeBack() {
    Person person = Objects.requireNonNull(lapsing.poll(), "nobody is left to lapse");
    await(() -> hasSeat(person));
    long start = System.nanoTime();
    people.lapse(person);
    await(() -> !hasSeat(person));
    return (System.nanoTime() - start) / 1e9;
  }

  /** Waits until the daemon has nothing to do. */
  void awaitIdle() {
    await(grouper::isSettled);
  }

  Statements statements() {
    try {
      return new Statements(grouper.database());
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("The database does not count statements", e);
    }
  }

  private boolean hasSeat(Person person) {
    return atlassian.seats(SEATS).contains(person.email());
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Nothing came of it in " + LONGEST.toMinutes() + " min");
      }
      pause(TICK);
    }
  }

  static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The measurement was told to stop", e);
    }
  }

  private String shipped() {
    try {
      return Files.readString(grouper.configurationFolder().resolve("grouper-loader.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the daemon's settings", e);
    }
  }

  private String target() {
    return """

        grouper.wsBearerToken.atlassianCloud.endpoint = %s
        grouper.wsBearerToken.atlassianCloud.accessTokenPassword = %s
        """
        .formatted(atlassian.endpoint(), atlassian.key());
  }

  @Override
  public void close() {
    atlassian.close();
  }
}
