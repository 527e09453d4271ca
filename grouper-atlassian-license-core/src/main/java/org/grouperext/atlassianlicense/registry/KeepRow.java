package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one claim.
 *
 * @param keeps whether the license may be kept
 * @param until the last instant at which it is kept without further activity; null if not known
 * @param reason why
 * @param decidedAt when this was decided; moves only when the rest changes
 */
public record KeepRow(
    boolean keeps, @Nullable Instant until, KeepReason reason, Instant decidedAt) {

  /** Whether the other row says the same, whenever it was decided. */
  public boolean saysTheSameAs(KeepRow other) {
    return keeps == other.keeps && reason == other.reason && Objects.equals(until, other.until);
  }
}
