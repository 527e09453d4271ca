package org.grouperext.atlassianlicense.registry;

import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
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
    return LAPSED;
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
