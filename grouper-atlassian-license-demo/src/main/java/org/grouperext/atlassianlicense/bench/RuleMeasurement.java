package org.grouperext.atlassianlicense.bench;

import java.util.List;

/** The rule that looks again before it takes a claim, against Grouper's own that does not. */
final class RuleMeasurement implements Measurement {

  private static final String TIME = "rule.time";
  private static final Race RACE = new Race(1, 7);

  private final SharedGrouper grouper;

  RuleMeasurement(SharedGrouper grouper) {
    this.grouper = grouper;
  }

  @Override
  public List<String> names() {
    return List.of(TIME);
  }

  @Override
  public List<Figure> take() {
    try {
      RuleBench bench = new RuleBench(grouper.get());
      Race.Work ours = bench::take;
      Race.Work stock = bench::takeStock;
      Race.Result result = RACE.run(ours.after(bench::drop), stock.after(bench::dropStock));
      return List.of(new Figure(TIME, 1 / result.ratio(), Unit.RATIO, Limit.atMost(3)));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The inactivity rule cannot be measured", e);
    }
  }
}
