package org.grouperext.atlassianlicense.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator.SplittableGenerator;
import org.grouperext.atlassianlicense.chaos.Scene.Given;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFault;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkRequest;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkService;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;

/** Plays what was planned on the calls of a run, and remembers what was answered and played. */
final class Chaos implements SplunkFault {

  /**
   * Something that goes wrong in a stretch of calls.
   *
   * @param mischief what
   * @param from the number of the first call that it happens to
   * @param until the number of the first call that it does not happen to any more
   * @param random its own, so that calls that overlap do not disturb each other
   */
  record Planned(Mischief mischief, int from, int until, SplittableGenerator random) {}

  private final SplunkSimulator splunk;
  private final List<Given> past = new CopyOnWriteArrayList<>();
  private final List<String> played = new CopyOnWriteArrayList<>();
  private final InventedRows rows = new InventedRows();
  private final AtomicInteger calls = new AtomicInteger();
  private volatile List<Planned> plan = List.of();

  Chaos(SplunkSimulator splunk) {
    this.splunk = splunk;
  }

  /** Counts calls anew, and plays this from now on. */
  void plan(List<Planned> next) {
    calls.set(0);
    plan = List.copyOf(next);
  }

  int calls() {
    return calls.get();
  }

  List<String> played() {
    return new ArrayList<>(played);
  }

  @Override
  public SplunkAnswer answer(SplunkRequest request, SplunkService healthy) {
    int call = calls.getAndIncrement();
    rows.watch(request);
    for (Planned planned : plan) {
      if (planned.from() <= call && call < planned.until()) {
        played.add("%d %s %s".formatted(call, request.call(), planned.mischief().name()));
        return planned
            .mischief()
            .play(new Scene(splunk, request, healthy, past, rows, planned.random()));
      }
    }
    SplunkAnswer answer = healthy.answer(request);
    past.add(new Given(request.call(), answer));
    return answer;
  }
}
