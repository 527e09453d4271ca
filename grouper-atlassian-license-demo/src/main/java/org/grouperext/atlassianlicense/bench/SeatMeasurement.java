package org.grouperext.atlassianlicense.bench;

import java.util.List;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;

/** From a claim to the seat and back, with the schedule shipped and with Grouper's own. */
final class SeatMeasurement implements Measurement {

  static final Limit MEDIAN = Limit.atMost(3);
  static final Limit WORST = Limit.atMost(10);

  private static final String CLAIM = "seat.claim.median";
  private static final String CLAIM_WORST = "seat.claim.worst";
  private static final String BACK = "seat.takeback.median";
  private static final String BACK_WORST = "seat.takeback.worst";
  private static final String FASTER = "seat.claim.faster";
  private static final String STATEMENTS = "daemon.idle.statements";
  private static final String CPU = "daemon.idle.cpu";

  private final SharedSeats seats;

  SeatMeasurement(SharedSeats seats) {
    this.seats = seats;
  }

  private record Result(SeatTimes times, IdleMinute idle) {}

  @Override
  public List<String> names() {
    return List.of(CLAIM, CLAIM_WORST, BACK, BACK_WORST, FASTER, STATEMENTS, CPU);
  }

  @Override
  public List<Figure> take() {
    System.err.println("Seats are given and taken with two schedules: about 12 minutes.");
    Result ours = with(Schedule.OURS);
    Result groupers = with(Schedule.GROUPERS);
    double median = SeatTimes.median(ours.times().claims());
    return List.of(
        seconds(CLAIM, median, MEDIAN),
        seconds(CLAIM_WORST, SeatTimes.worst(ours.times().claims()), WORST),
        seconds(BACK, SeatTimes.median(ours.times().takenBack()), MEDIAN),
        seconds(BACK_WORST, SeatTimes.worst(ours.times().takenBack()), WORST),
        new Figure(
            FASTER,
            SeatTimes.median(groupers.times().claims()) / median,
            Unit.RATIO,
            Limit.atLeast(10)),
        new Figure(STATEMENTS, ours.idle().statements(), Unit.STATEMENTS, Limit.atMost(3500)),
        seconds(CPU, ours.idle().cpuSeconds(), Limit.atMost(5)));
  }

  static Figure seconds(String name, double value, Limit limit) {
    return new Figure(name, value, Unit.SECONDS, limit);
  }

  private Result with(Schedule schedule) {
    SeatBench bench = seats.get();
    try (GrouperDaemon daemon = bench.start(schedule)) {
      SeatTimes times = SeatTimes.atRandom(bench);
      IdleMinute idle = IdleMinute.of(bench, daemon);
      System.err.printf("Schedule %s: %s; %s.%n", schedule, times, idle);
      return new Result(times, idle);
    }
  }
}
