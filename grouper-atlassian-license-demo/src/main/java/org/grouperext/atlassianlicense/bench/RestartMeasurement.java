package org.grouperext.atlassianlicense.bench;

import java.util.List;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;

/**
 * The same with two daemons whose long-running jobs end and are started again over and over.
 * Grouper does so after an hour ({@code longRunningRuntimeSeconds}); here it has some seconds.
 */
final class RestartMeasurement implements Measurement {

  private static final String CLAIM = "seat.claim.restart.worst";
  private static final String BACK = "seat.takeback.restart.worst";

  private final SharedSeats seats;

  RestartMeasurement(SharedSeats seats) {
    this.seats = seats;
  }

  @Override
  public List<String> names() {
    return List.of(CLAIM, BACK);
  }

  @Override
  public List<Figure> take() {
    System.err.println("Two daemons restart their jobs over and over: about 4 minutes.");
    SeatBench bench = seats.get();
    try (GrouperDaemon one = bench.start(Schedule.RESTARTING);
        GrouperDaemon two = bench.start(Schedule.RESTARTING)) {
      SeatTimes times = SeatTimes.atRandom(bench);
      System.err.printf(
          "With the daemons %d and %d: %s.%n", one.processId(), two.processId(), times);
      return List.of(
          SeatMeasurement.seconds(CLAIM, SeatTimes.worst(times.claims()), SeatMeasurement.WORST),
          SeatMeasurement.seconds(BACK, SeatTimes.worst(times.takenBack()), SeatMeasurement.WORST));
    }
  }
}
