package org.grouperext.atlassianlicense.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator.SplittableGenerator;
import org.grouperext.atlassianlicense.activity.FeedLoad;
import org.grouperext.atlassianlicense.activity.HastyFeedLoad;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;

/** All that is done with one seed: a run without faults, one with faults, and one to recover. */
final class Episode implements AutoCloseable {

  /** So long a run with faults waits for an answer. */
  static final Duration IMPATIENT = Duration.ofMillis(150);

  private static final Duration PATIENT = Duration.ofSeconds(30);

  private final Institution institution;
  private final Tables tables;
  private final SplittableGenerator random;
  private final World world;
  private final SplunkSimulator splunk = SplunkSimulator.create();
  private final Chaos chaos = new Chaos(splunk);
  private final Configuration configuration;
  private final Verdict verdict;
  private final List<String> played = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  Episode(long seed, Institution institution) {
    this.institution = institution;
    this.tables = new Tables(institution);
    this.random = new SplittableRandom(seed);
    this.world = World.of(random);
    this.configuration = world.configuration(splunk);
    this.verdict = new Verdict(new Truth(world), configuration.licenses().get(0).policy());
  }

  /**
   * How it went.
   *
   * @param complete whether the run with faults took all its answers for complete
   * @param played what went wrong
   * @param failures what should not have come of it
   */
  record Outcome(boolean complete, List<String> played, List<String> failures) {}

  Outcome play() {
    world.tell(splunk);
    splunk.fault(chaos);
    tables.empty();
    world.earlier().ifPresent(this::runWell);
    tables.remember();
    chaos.plan(List.of());
    runWell(World.NOW);
    Stored expected = Stored.read(institution);
    failures.addAll(verdict.losses(expected));

    tables.restore();
    boolean complete = runDisturbed(chaos.calls());
    failures.addAll(verdict.losses(Stored.read(institution)));

    runWell(World.NOW);
    Stored recovered = Stored.read(institution);
    if (!recovered.equals(expected)) {
      failures.add("ended with %s instead of %s".formatted(recovered, expected));
    }
    return new Outcome(complete, played, failures);
  }

  @Override
  public void close() {
    splunk.close();
  }

  private boolean runDisturbed(int calls) {
    Plans plans = new Plans(random);
    if (random.nextInt(6) == 0) {
      PartialSearch partial = new PartialSearch(splunk, random.nextInt(3), random.split());
      played.add(partial.toString());
      splunk.heal();
      splunk.fault(partial);
      splunk.fault(chaos);
      chaos.plan(plans.onTheWire(calls));
    } else {
      chaos.plan(plans.any(calls));
    }
    boolean complete = run(World.NOW, IMPATIENT).complete();
    splunk.heal();
    played.addAll(chaos.played());
    return complete;
  }

  private void runWell(Instant now) {
    splunk.forgetSearches();
    FeedLoad.Result result = run(now, PATIENT);
    if (!result.complete()) {
      failures.add("not even a run without faults is complete: " + result.message());
    }
  }

  private FeedLoad.Result run(Instant now, Duration requestTimeout) {
    return institution
        .grouper()
        .asRoot(() -> HastyFeedLoad.load(configuration.feeds().get(0), now, requestTimeout));
  }
}
