package org.grouperext.atlassianlicense.status;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one hop stands.
 *
 * @param hop which
 * @param answer how it stands
 * @param since since when; null if that is not known, or there is nothing to be since
 */
public record HopState(Hop hop, Answer answer, @Nullable Instant since) {

  /** How a hop may stand. */
  public enum Answer {
    /** Done. */
    YES,
    /** Not done. */
    NO,
    /** Not done and not needed: the person is licensed without asking. */
    NOT_NEEDED,
    /** It could not be read. */
    UNKNOWN
  }
}
