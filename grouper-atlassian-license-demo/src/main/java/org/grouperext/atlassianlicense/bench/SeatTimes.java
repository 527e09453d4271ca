package org.grouperext.atlassianlicense.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/**
 * How long seats took, in seconds.
 *
 * @param claims from a claim to the seat
 * @param takenBack from the end of a license to the end of the seat
 */
record SeatTimes(List<Double> claims, List<Double> takenBack) {

  static final int EVENTS = 30;
  private static final int WINDOW_SECONDS = 90;
  private static final long SEED = 20261125;

  SeatTimes {
    claims = List.copyOf(claims);
    takenBack = List.copyOf(takenBack);
  }

  /**
   * People claim and lapse at random moments of a minute and a half, independent of one another.
   */
  static SeatTimes atRandom(SeatBench seats) {
    Random random = new Random(SEED);
    ScheduledExecutorService threads = Executors.newScheduledThreadPool(2 * EVENTS);
    try {
      List<Future<Double>> claims = spread(threads, random, seats::claim);
      List<Future<Double>> takenBack = spread(threads, random, seats::takeBack);
      return new SeatTimes(values(claims), values(takenBack));
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Future<Double>> spread(
      ScheduledExecutorService threads, Random random, DoubleSupplier event) {
    List<Future<Double>> results = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      int moment = random.nextInt(WINDOW_SECONDS * 1000);
      results.add(threads.schedule(event::getAsDouble, moment, TimeUnit.MILLISECONDS));
    }
    return results;
  }

  static List<Double> values(List<Future<Double>> results) {
    List<Double> values = new ArrayList<>();
    for (Future<Double> result : results) {
      try {
        values.add(result.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException("A seat could not be measured", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("The measurement was told to stop", e);
      }
    }
    return values;
  }

  static double median(List<Double> values) {
    return Race.median(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  static double worst(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
  }

  /** For a reader: medians and worsts. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "claims %.1f s, at worst %.1f s; taking back %.1f s, at worst %.1f s",
        median(claims),
        worst(claims),
        median(takenBack),
        worst(takenBack));
  }
}
