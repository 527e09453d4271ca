package org.grouperext.atlassianlicense.bench;

import java.util.List;

/** How a run in which nothing changed grows with the number of people. */
final class GrowthMeasurement implements Measurement {

  private static final String TIME = "keep.growth";
  private static final String STATEMENTS = "keep.growth.statements";
  private static final int FEW = 1_000;
  private static final int MANY = 100_000;
  private static final int RUNS = 9;

  private final SharedGrouper grouper;

  GrowthMeasurement(SharedGrouper grouper) {
    this.grouper = grouper;
  }

  /** A run with so many people. */
  private record Cost(double seconds, double statements) {}

  @Override
  public List<String> names() {
    return List.of(TIME, STATEMENTS);
  }

  @Override
  public List<Figure> take() {
    try {
      KeepBench bench = new KeepBench(grouper.get());
      Cost few = cost(bench, FEW);
      Cost many = cost(bench, MANY);
      double growth = many.seconds() / few.seconds() / ((double) MANY / FEW);
      return List.of(
          new Figure(TIME, growth, Unit.RATIO, Limit.atMost(1)),
          new Figure(
              STATEMENTS, many.statements() - few.statements(), Unit.STATEMENTS, Limit.atMost(0)));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The growth of the keep-license job cannot be measured", e);
    }
  }

  private static Cost cost(KeepBench bench, int people) throws Exception {
    bench.settle(people);
    double[] seconds = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      bench.ours();
      seconds[run] = (System.nanoTime() - start) / 1e9;
    }
    return new Cost(Race.median(seconds), bench.statements().of(bench::ours));
  }
}
