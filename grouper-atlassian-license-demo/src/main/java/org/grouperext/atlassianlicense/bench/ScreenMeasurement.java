package org.grouperext.atlassianlicense.bench;

import java.util.List;

/**
 * The claim screen of someone who claimed and is licensed, against a stock Custom UI. It is
 * measured in a JVM of its own, since it needs a Grouper with a UI, and a JVM can have one Grouper.
 */
final class ScreenMeasurement implements Measurement {

  private static final String TIME = "screen.time";
  private static final String SELECTS = "screen.selects";
  private static final double SLOWEST = 1.3;
  private static final int MOST_SELECTS = 8;

  @Override
  public List<String> names() {
    return List.of(TIME, SELECTS);
  }

  @Override
  public List<Figure> take() {
    List<Double> values = new OwnProcess(ScreenProbe.class).numbers();
    return List.of(
        new Figure(TIME, values.get(0), Unit.RATIO, Limit.atMost(SLOWEST)),
        new Figure(SELECTS, values.get(1), Unit.STATEMENTS, Limit.atMost(MOST_SELECTS)));
  }
}
