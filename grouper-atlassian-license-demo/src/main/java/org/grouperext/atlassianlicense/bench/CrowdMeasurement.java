package org.grouperext.atlassianlicense.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;

/** Many people claim at once: how long it takes from each one's claim to the seat. */
final class CrowdMeasurement implements Measurement {

  private static final String MEDIAN = "seat.claim.crowd.median";
  private static final String WORST = "seat.claim.crowd.worst";
  private static final int PEOPLE = 500;

  private final SharedSeats seats;

  CrowdMeasurement(SharedSeats seats) {
    this.seats = seats;
  }

  @Override
  public List<String> names() {
    return List.of(MEDIAN, WORST);
  }

  @Override
  public List<Figure> take() {
    System.err.println(PEOPLE + " people claim at once: about 2 minutes.");
    SeatBench bench = seats.get();
    bench.invite("crowd", PEOPLE);
    ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    try (GrouperDaemon daemon = bench.start(Schedule.OURS)) {
      Callable<Double> claim = bench::claim;
      List<Double> times =
          SeatTimes.values(threads.invokeAll(Stream.generate(() -> claim).limit(PEOPLE).toList()));
      System.err.printf(
          "All seats came through the daemon %d; Grouper took up to %.1f s for a claim itself.%n",
          daemon.processId(), bench.slowestClaim());
      return List.of(
          SeatMeasurement.seconds(MEDIAN, SeatTimes.median(times), SeatMeasurement.MEDIAN),
          SeatMeasurement.seconds(WORST, SeatTimes.worst(times), SeatMeasurement.WORST));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The measurement was told to stop", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
