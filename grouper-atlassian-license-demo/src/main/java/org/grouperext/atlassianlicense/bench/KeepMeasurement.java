package org.grouperext.atlassianlicense.bench;

import java.util.List;

/** Runs of the keep-license job over many people, against Grouper's loader over the same ones. */
final class KeepMeasurement implements Measurement {

  private static final String STATEMENTS = "keep.nochange.statements";
  private static final String UNCHANGED = "keep.nochange.time";
  private static final String LAPSE = "keep.lapse.time";
  private static final int PEOPLE = 10_000;
  private static final int LAPSING = 1_000;
  private static final Race UNCHANGED_RACE = new Race(10, 21);
  private static final Race LAPSE_RACE = new Race(1, 5);

  private final SharedGrouper grouper;

  KeepMeasurement(SharedGrouper grouper) {
    this.grouper = grouper;
  }

  @Override
  public List<String> names() {
    return List.of(STATEMENTS, UNCHANGED, LAPSE);
  }

  @Override
  public List<Figure> take() {
    try {
      return take(new KeepBench(grouper.get()));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The keep-license job cannot be measured", e);
    }
  }

  private static List<Figure> take(KeepBench bench) throws Exception {
    bench.settle(PEOPLE);
    Race.Result unchanged = UNCHANGED_RACE.run(bench::ours, bench::stock);
    double statements = bench.statements().of(bench::ours);
    bench.requireMembers(PEOPLE);
    Race.Work ours = bench::ours;
    Race.Work stock = bench::stock;
    Race.Result lapse =
        LAPSE_RACE.run(
            ours.after(() -> bench.becomeIdle(LAPSING)),
            stock.after(() -> bench.becomeIdle(LAPSING)));
    bench.ours();
    bench.stock();
    bench.requireMembers(PEOPLE - LAPSING);
    return List.of(
        new Figure(STATEMENTS, statements, Unit.STATEMENTS, Limit.atMost(20)),
        new Figure(UNCHANGED, 1 / unchanged.ratio(), Unit.RATIO, Limit.atMost(1)),
        new Figure(LAPSE, 1 / lapse.ratio(), Unit.RATIO, Limit.atMost(1.2)));
  }
}
