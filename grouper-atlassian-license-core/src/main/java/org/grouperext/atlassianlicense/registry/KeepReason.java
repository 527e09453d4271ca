package org.grouperext.atlassianlicense.registry;

import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.Decision.Cause;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.Decision.Missing;
import org.grouperext.atlassianlicense.policy.Decision.Unknown;

/**
 * Why a claim is kept or not, as the keep table holds it: the names are stored. The screen, the job
 * message and the reports all read it from here.
 */
public enum KeepReason {
  /** Claimed within the limit. */
  CLAIM,
  /** Logged in within the limit. */
  LOGIN,
  /** The logins are not known far enough back. */
  COVERAGE,
  /** The clock of inactivity stood still. */
  PAUSE,
  /** Kept, because the logins of the very last minutes before the limit are still to come in. */
  EVIDENCE_PENDING,
  /** Kept, because the evidence is not there to judge. */
  EVIDENCE_MISSING,
  /** Would lapse, but the brake holds it back for a next run. */
  HELD_BACK,
  /** Would lapse; enters the keep group first, so that leaving it takes the license. */
  LAPSES_NEXT,
  /** Would lapse, but claimed through a group: that membership is not for us to end. */
  THROUGH_GROUP,
  /** Not among those who may claim any more, and that is asked for: the license is taken back. */
  NOT_ELIGIBLE,
  /** Inactive for longer than the limit: the license is taken back. */
  LAPSED;

  /** The reason that goes with a decision, before brake and plan. */
  public static KeepReason of(Decision decision) {
    if (decision instanceof Keeps keeps) {
      return of(keeps.because());
    }
    if (decision instanceof Unknown unknown) {
      return unknown.why() == Missing.REACH ? EVIDENCE_PENDING : EVIDENCE_MISSING;
    }
    return decision instanceof Lapses lapses ? of(lapses.cause()) : LAPSED;
  }

  /** Whether the license is taken back for it. */
  public boolean taken() {
    return this == LAPSED || this == NOT_ELIGIBLE;
  }

  private static KeepReason of(Cause cause) {
    return switch (cause) {
      case INACTIVE -> LAPSED;
      case NOT_ELIGIBLE -> NOT_ELIGIBLE;
    };
  }

  private static KeepReason of(Decision.Because because) {
    return switch (because) {
      case CLAIM -> CLAIM;
      case LOGIN -> LOGIN;
      case COVERAGE -> COVERAGE;
      case PAUSE -> PAUSE;
    };
  }
}
