package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Grouper's provisioner remembers of one thing in Atlassian: an account or a seat.
 *
 * @param there whether it is in Atlassian
 * @param since since when; null if it is not there, or not known
 * @param error what went wrong last; null if nothing did
 */
public record SyncHop(boolean there, @Nullable Instant since, @Nullable SyncError error) {

  /** Not there, and nothing went wrong. */
  public static final SyncHop NOT_YET = new SyncHop(false, null, null);
}
