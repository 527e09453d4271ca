package org.grouperext.atlassianlicense.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A run killed at any moment, then a run: everything is as if nothing had happened. The property
 * {@code killed.rounds} says how many rounds of two kills are played.
 */
final class KilledRunIT {

  private static final int ROUNDS = Integer.getInteger("killed.rounds", 25);
  private static final int KILLS_IN_A_ROUND = 2;
  private static final int STARTED_AHEAD = 2;
  private static final int LONG_AGO = 2000;
  private static final int RECENT = 40;

  /** Killed runs leave searches behind, which a Splunk would have finished by itself. */
  private static final SplunkSettings PATIENT = SplunkSettings.DEFAULT.withConcurrentSearches(1000);

  private static final long SEED = 20261122;

  private final Deque<RunProcess> started = new ArrayDeque<>();
  private @Nullable SharedClasses classes;

  @Test
  void endsInTheSameStateHoweverOftenItIsKilled() throws Exception {
    try (Institution institution = Institution.open()) {
      institution.startAnew();
      institution.settings().putAll(RunProcess.SETTINGS);
      institution.splunk().settings(PATIENT);
      logins(institution);
      Path configuration = institution.grouper().configurationFolder();
      classes = SharedClasses.of(configuration);
      writeClasses(configuration, institution.now());
      forget(institution);
      long millis = undisturbed(institution);
      List<String> expected = state(institution);
      assertThat(expected).hasSize(LONG_AGO + RECENT + 3).contains(wholeHistory(institution));
      killAndRunAgain(institution, millis, expected);
    } finally {
      started.forEach(RunProcess::close);
    }
  }

  private void killAndRunAgain(Institution institution, long millis, List<String> expected)
      throws Exception {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      forget(institution);
      kill(institution, random, millis);
      JobRun after = institution.readLogins();
      assertThat(after.status())
          .as("round %s, seed %s: %s", round, SEED, after.message())
          .isEqualTo("SUCCESS");
      assertThat(state(institution)).as("round %s, seed %s", round, SEED).isEqualTo(expected);
    }
  }

  private void kill(Institution institution, Random random, long millis) throws Exception {
    for (int kill = 0; kill < KILLS_IN_A_ROUND; kill++) {
      RunProcess run = next(institution);
      run.go();
      run.kill(random.nextLong(millis));
    }
  }

  /** Most of them outside of the group, which is not what takes the time here. */
  private static void logins(Institution institution) {
    List<Person> people = new ArrayList<>();
    IntStream.range(0, LONG_AGO + RECENT)
        .forEach(number -> people.add(Person.of("p" + number, "Given", "Family")));
    institution.grouper().people().putAll(people);
    for (int number = 0; number < people.size(); number++) {
      int hours = number < LONG_AGO ? 61 * 24 + number % 90 : (number - LONG_AGO) * 34 + 1;
      Instant time = institution.now().minus(Duration.ofHours(hours));
      institution.login("p" + number, time);
      institution.login("P" + number, time.minusSeconds(1));
    }
    institution.login("nobody", institution.now().minus(Duration.ofHours(2)));
  }

  /** A whole run, so that the others find all classes that they will need. */
  private void writeClasses(Path configuration, Instant now) throws Exception {
    try (RunProcess run = RunProcess.start(classes().written(), configuration, now)) {
      run.go();
      run.awaitDone();
      run.awaitEnd();
    }
  }

  private SharedClasses classes() {
    return Objects.requireNonNull(classes);
  }

  /** How long an undisturbed run takes in a process of its own. */
  private long undisturbed(Institution institution) throws IOException {
    try (RunProcess run = next(institution)) {
      run.go();
      long start = System.nanoTime();
      run.awaitDone();
      return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
  }

  private RunProcess next(Institution institution) throws IOException {
    Path configuration = institution.grouper().configurationFolder();
    while (started.size() <= STARTED_AHEAD) {
      started.add(RunProcess.start(classes().taken(), configuration, institution.now()));
    }
    return started.remove();
  }

  /** As before the first run; the group has some who do not belong there, and lacks some. */
  private static void forget(Institution institution) {
    institution.update("delete from atlassian_login");
    institution.update("delete from atlassian_coverage");
    institution.add(Institution.RECENT, "p0");
    institution.remove(Institution.RECENT, "p" + LONG_AGO);
  }

  private static String wholeHistory(Institution institution) {
    Instant through = institution.now().minus(Duration.ofMinutes(15));
    return Optional.of(new Coverage(institution.daysAgo(65), through).toString()).toString();
  }

  /** Windows may be cut differently after a kill; what they cover together may not. */
  private static List<String> state(Institution institution) {
    List<String> state =
        new ArrayList<>(
            institution.column("select t::text from atlassian_login t order by login_name"));
    state.add(String.valueOf(new CoverageTable("idp").latestStretch().map(Coverage::toString)));
    state.add(new TreeSet<>(institution.members(Institution.RECENT)).toString());
    return state;
  }
}
