package org.grouperext.atlassianlicense.policy;

import java.util.List;

/**
 * Who loses the license in this run and who is held back by the brake.
 *
 * @param <P> how the caller names a person
 * @param removed who goes now, longest idle first
 * @param heldBack who waits for a next run, longest idle first
 */
public record RemovalPlan<P>(List<Lapse<P>> removed, List<Lapse<P>> heldBack) {

  /** Copies both lists. */
  public RemovalPlan {
    removed = List.copyOf(removed);
    heldBack = List.copyOf(heldBack);
  }
}
