package org.grouperext.atlassianlicense.policy;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;

/**
 * How many people may lose their license in one run.
 *
 * @param maxRemovalsPerRun the most people a run; at least 1
 * @param maxRemovalPercent the most people a run in percent of those who hold the license by claim,
 *     1 to 100; where that is less than one person, one person may go
 * @param stopAtSeats never leave fewer seats taken than this; 0 for no such bound
 */
public record RemovalBrake(int maxRemovalsPerRun, int maxRemovalPercent, int stopAtSeats) {

  /** A brake without a bound on the seats. */
  public RemovalBrake(int maxRemovalsPerRun, int maxRemovalPercent) {
    this(maxRemovalsPerRun, maxRemovalPercent, 0);
  }

  /** Refuses a brake that is always on or means nothing. */
  public RemovalBrake {
    if (maxRemovalsPerRun < 1) {
      throw new IllegalArgumentException("At least 1 removal a run must be allowed");
    }
    if (stopAtSeats < 0) {
      throw new IllegalArgumentException("The seats to stop at must not be negative");
    }
    if (maxRemovalPercent < 1 || maxRemovalPercent > 100) {
      throw new IllegalArgumentException("The removal percentage must be from 1 to 100");
    }
  }

  /** The same bound on the seats alone, for a run that an operator has approved. */
  public RemovalBrake approved() {
    return new RemovalBrake(Integer.MAX_VALUE, 100, stopAtSeats);
  }

  /** The plan where each holder has a seat, and nobody else has. */
  public <P> RemovalPlan<P> plan(Collection<Lapse<P>> lapses, int holders) {
    return plan(lapses, holders, holders);
  }

  /**
   * Who goes now and who is held back for the next run: longest idle first.
   *
   * @param lapses all who may lose their license, in any order
   * @param holders how many people hold the license by claim before this run
   * @param seats how many seats are taken before this run; matters only with a bound on them
   */
  public <P> RemovalPlan<P> plan(Collection<Lapse<P>> lapses, int holders, int seats) {
    List<Lapse<P>> longestIdleFirst =
        lapses.stream().sorted(comparing(lapse -> lapse.decision().lastActivity())).toList();
    int allowed = Math.min(allowed(holders), aboveTheBound(seats));
    int now = Math.min(allowed, longestIdleFirst.size());
    return new RemovalPlan<>(
        longestIdleFirst.subList(0, now), longestIdleFirst.subList(now, longestIdleFirst.size()));
  }

  /**
   * Whether one more may go with so many seats taken: a bound that was kept to when a run decided
   * may be reached by the time of the removal, because others left.
   */
  public boolean leavesEnough(int seats) {
    return aboveTheBound(seats) > 0;
  }

  private int aboveTheBound(int seats) {
    return stopAtSeats == 0 ? Integer.MAX_VALUE : Math.max(0, seats - stopAtSeats);
  }

  private int allowed(int holders) {
    long byPercent = Math.max(1, (long) holders * maxRemovalPercent / 100);
    return (int) Math.min(maxRemovalsPerRun, byPercent);
  }
}
