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
 */
public record RemovalBrake(int maxRemovalsPerRun, int maxRemovalPercent) {

  /** Refuses a brake that is always on or means nothing. */
  public RemovalBrake {
    if (maxRemovalsPerRun < 1) {
      throw new IllegalArgumentException("At least 1 removal a run must be allowed");
    }
    if (maxRemovalPercent < 1 || maxRemovalPercent > 100) {
      throw new IllegalArgumentException("The removal percentage must be from 1 to 100");
    }
  }

  /**
   * Who goes now and who is held back for the next run: longest idle first.
   *
   * @param lapses all who may lose their license, in any order
   * @param holders how many people hold the license by claim before this run
   */
  public <P> RemovalPlan<P> plan(Collection<Lapse<P>> lapses, int holders) {
    List<Lapse<P>> longestIdleFirst =
        lapses.stream().sorted(comparing(lapse -> lapse.decision().lastActivity())).toList();
    int now = Math.min(allowed(holders), longestIdleFirst.size());
    return new RemovalPlan<>(
        longestIdleFirst.subList(0, now), longestIdleFirst.subList(now, longestIdleFirst.size()));
  }

  private int allowed(int holders) {
    long byPercent = Math.max(1, (long) holders * maxRemovalPercent / 100);
    return (int) Math.min(maxRemovalsPerRun, byPercent);
  }
}
