package org.grouperext.atlassianlicense.provisioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.atlassian.Fault;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs with random faults between random claims and removals: 429 with and without Retry-After, 500
 * and 503, connections cut before and after the call was carried out, slow answers. One run in
 * {@value #KILL_EACH} has a real daemon that is killed while it talks to Atlassian; in all the
 * others the jobs run in this JVM, with {@link ShortWaits}. Afterwards the faults end and there are
 * two rounds of the incremental and the full sync.
 *
 * <p>Seen to fail: with {@code deleteEntities = true} and {@code deleteEntitiesIfNotExistInGrouper
 * = true} in the settings, closing the simulator names each DELETE of a person.
 *
 * <p>How many runs: the property {@code provisioner.fault.runs}, from the seed {@code
 * provisioner.fault.first} on; the Maven profile {@code faults} plays 200.
 */
final class ProvisionerFaultsIT {
  private static final int FIRST = Integer.getInteger("provisioner.fault.first", 1);
  private static final int RUNS = Integer.getInteger("provisioner.fault.runs", 20);
  private static final int KILL_EACH = 20;
  private static final int PEOPLE = 60;

  private static AtlassianSimulator atlassian;
  private static EmbeddedGrouper grouper;
  private static SeatGroups seats;
  private static final TreeSet<Integer> licensed = new TreeSet<>();

  @BeforeAll
  static void start() {
    atlassian = AtlassianSimulator.start(AtlassianSettings.withLicenseGroups("licensed"));
    grouper = EmbeddedGrouper.start(ShippedSettings.of(atlassian).configuration());
    seats = new SeatGroups(grouper, "atlassian");
    ShortWaits.begin();
    List<Person> people = SeatGroups.people("p", 1, PEOPLE);
    grouper.people().putAll(people);
    seats.make("licensed", people.subList(0, 40));
    IntStream.rangeClosed(1, 40).forEach(licensed::add);
    assertThat(seats.runFull().status()).isEqualTo("SUCCESS");
  }

  @AfterAll
  static void close() {
    grouper.close();
    atlassian.close();
  }

  static IntStream seeds() {
    return IntStream.range(FIRST, FIRST + RUNS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void seatsEqualTheGroupAfterWhateverWentWrong(int seed) {
    Random random = new Random(seed);
    FaultPlan plan = FaultPlan.of(random);
    plan.faults().forEach(atlassian::inject);
    if (seed % KILL_EACH == 0) {
      claimsAndRemovalsUnderADaemonThatIsKilled(random);
    } else {
      claimsAndRemovals(random);
      runSomething(random);
      claimsAndRemovals(random);
      seats.runIncremental();
    }
    atlassian.heal();
    List<JobRun> last = twoRounds();

    assertThat(atlassian.seats("licensed"))
        .as("run %d with %s, which ended with %s", seed, plan, last)
        .isEqualTo(expected());
    assertThat(atlassian.changes().accountsTouched()).as("accounts touched").isZero();
    assertThat(atlassian.changes().groupsTouched()).as("groups touched").isZero();
    assertThat(atlassian.groups()).hasSize(1);
  }

  private static void runSomething(Random random) {
    if (random.nextInt(3) == 0) {
      seats.runFull();
    } else {
      seats.runIncremental();
    }
  }

  private static List<JobRun> twoRounds() {
    List<JobRun> runs = new ArrayList<>();
    seats.settleInGrouper();
    for (int round = 0; round < 2; round++) {
      runs.add(grouper.run(seats.incremental()));
      runs.add(grouper.run(seats.full()));
    }
    return runs;
  }

  /**
   * The daemon sorts the change log and sends it. It dies in its first call, or in the wait after
   * that met a fault: each call that changes something is slow enough for it.
   */
  private void claimsAndRemovalsUnderADaemonThatIsKilled(Random random) {
    atlassian.inject(Fault.at("PATCH", "/Groups/*", new Fault.Slow(Duration.ofMillis(400))));
    atlassian.inject(Fault.at("POST", "/Users", new Fault.Slow(Duration.ofMillis(400))));
    int calls = atlassian.calls().size();
    GrouperDaemon daemon = grouper.startDaemon().awaitStarted();
    // What cancels out gives the daemon nothing to send, and then it is never amid a call.
    Set<Integer> before = Set.copyOf(licensed);
    do {
      claimsAndRemovals(random);
    } while (licensed.equals(before));
    // Nothing shortens the daemon's own waits: after an error it may pause, after a kill it waits.
    await()
        .atMost(Duration.ofMinutes(4))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> atlassian.callsUnderWay() > 0 || atlassian.calls().size() > calls);
    daemon.kill();
    new SyncTables(grouper, "atlassian").forgetWhoRan();
  }

  /** Up to three each way, so that the failsafe has no part in it. */
  private void claimsAndRemovals(Random random) {
    for (int i = random.nextInt(4); i > 0 && licensed.size() > 30; i--) {
      int one = new ArrayList<>(licensed).get(random.nextInt(licensed.size()));
      licensed.remove(one);
      seats.remove("licensed", "p-" + one);
    }
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int one = 1 + random.nextInt(PEOPLE);
      if (licensed.add(one)) {
        seats.add("licensed", "p-" + one);
      }
    }
  }

  private TreeSet<String> expected() {
    TreeSet<String> expected = new TreeSet<>();
    licensed.forEach(i -> expected.add("p-" + i + "@mail.example.edu"));
    return expected;
  }
}
