package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Grouper's provisioner remembers of one person and the group of paid seats.
 *
 * @param account the person's account in Atlassian
 * @param seat the person's membership in the Atlassian group
 * @param provisionerError what went wrong with the provisioner as a whole last; null if nothing did
 * @param lastRun when the provisioner last got through; null if it never did
 */
public record SyncState(
    SyncHop account,
    SyncHop seat,
    @Nullable SyncError provisionerError,
    @Nullable Instant lastRun) {

  /** The error that is nearest to the person; null if nothing went wrong. */
  public @Nullable SyncError error() {
    if (seat.error() != null) {
      return seat.error();
    }
    return account.error() != null ? account.error() : provisionerError;
  }

  /** The same with what went wrong with the provisioner as a whole. */
  SyncState withProvisionerError(SyncError last) {
    return new SyncState(account, seat, last, lastRun);
  }
}
