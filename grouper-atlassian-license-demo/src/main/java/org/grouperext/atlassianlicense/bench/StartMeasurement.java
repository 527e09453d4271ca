package org.grouperext.atlassianlicense.bench;

import java.util.List;

/**
 * How long a Grouper daemon takes to start with the jars and their settings, against one without
 * both. It is measured from a JVM of its own, whose Grouper only makes the databases.
 */
final class StartMeasurement implements Measurement {

  private static final String TIME = "start.time";
  private static final double SLOWEST = 1.05;

  @Override
  public List<String> names() {
    return List.of(TIME);
  }

  @Override
  public List<Figure> take() {
    double ratio = new OwnProcess(StartProbe.class).numbers().get(0);
    return List.of(new Figure(TIME, ratio, Unit.RATIO, Limit.atMost(SLOWEST)));
  }
}
