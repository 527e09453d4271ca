package org.grouperext.atlassianlicense.status;

import java.time.Duration;
import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Missing;
import org.grouperext.atlassianlicense.policy.Decision.Unknown;
import org.grouperext.atlassianlicense.registry.SyncState;
import org.jspecify.annotations.Nullable;

/** Finds the short answer. What time has to do with it, the policy has said. */
final class Standings {

  private Standings() {}

  /**
   * Someone who is licensed but not entitled any more has given up, or is about to lose it: Grouper
   * passes that on within seconds, and until then they may claim again.
   */
  static Standing withoutLicense(AccessState state) {
    if (!state.memberships().in(Part.ELIGIBLE)) {
      return Standing.NOT_ELIGIBLE;
    }
    if (state.shortage() != null) {
      return Standing.NO_SEAT;
    }
    return state.lapsedAt() == null ? Standing.CAN_CLAIM : Standing.LAPSED;
  }

  /** Where someone stands who is entitled and active. */
  static Standing entitled(Memberships memberships, @Nullable SyncState sync, Standing onceSetUp) {
    if (sync != null && !sync.seat().there()) {
      return sync.error() == null ? Standing.BEING_SET_UP : Standing.SET_UP_FAILED;
    }
    return memberships.in(Part.LICENSED) ? onceSetUp : Standing.BEING_SET_UP;
  }

  /** Where someone stands who is licensed. */
  static Standing licensed(Memberships memberships, Standing byClaim) {
    if (!memberships.in(Part.AUTOMATIC)) {
      return byClaim;
    }
    return memberships.automaticAsAssigneeOnly() ? Standing.ASSIGNEE : Standing.AUTOMATIC;
  }

  /** Where someone stands who is licensed by claim; without a decision the evidence is missing. */
  static Standing byClaim(@Nullable Decision decision, Duration notice, Instant now) {
    if (decision instanceof Keeps keeps) {
      return keeps.endsWithin(notice, now) ? Standing.LAPSES_SOON : Standing.LICENSED;
    }
    if (decision == null || decision instanceof Unknown unknown && unknown.why() != Missing.REACH) {
      return Standing.HELD;
    }
    return Standing.LAPSES_SOON;
  }
}
