package org.grouperext.atlassianlicense.bench;

import java.util.Arrays;

/**
 * Compares how fast two kinds of work are, in turns within one run: whatever else the machine does
 * meets both. The result is the median of the rounds' ratios.
 *
 * @param warmUp rounds that do not count, so that both are compiled
 * @param rounds rounds that count
 */
record Race(int warmUp, int rounds) {

  /** Something to measure. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;

    /** Makes ready for a round; this takes no time that counts. */
    default void prepare() throws Exception {}

    /** The same, made ready by another before each round. */
    default Work after(Work preparation) {
      Work work = this;
      return new Work() {
        @Override
        public void prepare() throws Exception {
          preparation.run();
        }

        @Override
        public void run() throws Exception {
          work.run();
        }
      };
    }
  }

  /**
   * How fast both are in the median.
   *
   * @param ratio the speed of ours as a share of the other's
   * @param ours seconds a round
   * @param other seconds a round
   */
  record Result(double ratio, double ours, double other) {}

  Race {
    if (warmUp < 0 || rounds < 1) {
      throw new IllegalArgumentException("A race needs a round that counts.");
    }
  }

  /** Runs both by turns; every second round the other one is first. */
  Result run(Work ours, Work other) {
    double[] ratios = new double[rounds];
    double[] oursTook = new double[rounds];
    double[] otherTook = new double[rounds];
    for (int round = -warmUp; round < rounds; round++) {
      boolean first = round % 2 == 0;
      double before = first ? 0 : seconds(other);
      double mine = seconds(ours);
      double theirs = first ? seconds(other) : before;
      if (round >= 0) {
        oursTook[round] = mine;
        otherTook[round] = theirs;
        ratios[round] = theirs / mine;
      }
    }
    return new Result(median(ratios), median(oursTook), median(otherTook));
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static double seconds(Work work) {
    try {
      work.prepare();
      long start = System.nanoTime();
      work.run();
      return (System.nanoTime() - start) / 1e9;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("What is to be measured does not work", e);
    }
  }
}
