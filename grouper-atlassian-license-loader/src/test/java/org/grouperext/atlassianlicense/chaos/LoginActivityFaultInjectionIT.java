package org.grouperext.atlassianlicense.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.chaos.Episode.Outcome;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Cuts, delays, drops, repeats, reorders and replaces any part of any answer of a run: a real
 * Grouper, real HTTP, and 500 small institutions made from as many seeds.
 *
 * <p>After each run with faults, nobody may be said to have a license for a shorter time than by
 * what is true: not for any stretch of time that is taken for known. A run without faults after it
 * must end in exactly the state of one without any fault before it, at the same moment.
 *
 * <p>One thing is left out because no client can see it: a row that Splunk never gave, but might
 * have: whole, of the right types, with a time inside the window ({@link InventedRows}). A change
 * of an answer that makes one up is made again differently. All other changes are played, among
 * them: a row dropped, doubled or given in the place of another, alone; a row count or a trailer
 * changed, alone; rows that move from one page to the next; answers of other searches, of other
 * pages and of former runs. A search that truly misses events says so in one way only ({@link
 * PartialSearch}), and then answers are cut and delayed, but that one sign is not taken away: what
 * is left would be a good answer to the same question.
 *
 * <p>Seen to fail with a client that overlooks {@code isFinalized}: seed 20260921047, after a
 * search that was ended early and misses half of the events.
 *
 * <p>The system properties {@code chaos.seed} and {@code chaos.runs} play a seed again: {@code
 * -Dchaos.seed=… -Dchaos.runs=1}.
 */
final class LoginActivityFaultInjectionIT {

  private static final long FIRST_SEED = Long.getLong("chaos.seed", 20_260_921_000L);
  private static final int RUNS = Integer.getInteger("chaos.runs", 500);

  private static Institution institution;

  @BeforeAll
  static void open() throws IOException {
    institution = Institution.open();
    institution.startAnew();
    institution
        .grouper()
        .people()
        .putAll(
            IntStream.range(0, World.MOST_PEOPLE)
                .mapToObj(World::person)
                .map(id -> Person.of(id, "Given", "Family"))
                .toList());
    institution.grouper().people().put(Person.of(World.EVERY_DAY, "Every", "Day"));
    new Tables(institution).prepare();
  }

  @AfterAll
  static void close() {
    institution.close();
  }

  @Test
  void takesNothingFromAnybodyAndRecoversInOneRun() {
    System.out.printf("Seeds from %d, %d of them%n", FIRST_SEED, RUNS);
    List<String> failures = new ArrayList<>();
    Map<String, Integer> played = new TreeMap<>();
    int refused = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
      Outcome outcome = play(seed);
      refused += outcome.complete() ? 0 : 1;
      outcome
          .played()
          .forEach(what -> played.merge(what.replaceAll("^\\d+ ", ""), 1, Integer::sum));
      if (!outcome.failures().isEmpty()) {
        failures.add(
            "seed %d: %s%n  after %s".formatted(seed, outcome.failures(), outcome.played()));
      }
    }
    System.out.printf("%d of %d runs were not complete, after %s%n", refused, RUNS, played);
    assertThat(failures).as("%d of %d seeds", failures.size(), RUNS).isEmpty();
    assertThat(refused).as("runs in which something was noticed").isGreaterThan(RUNS / 3);
  }

  private static Outcome play(long seed) {
    try (Episode episode = new Episode(seed, institution)) {
      return episode.play();
    } catch (RuntimeException e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return new Outcome(false, List.of(), List.of(trace.toString()));
    }
  }
}
