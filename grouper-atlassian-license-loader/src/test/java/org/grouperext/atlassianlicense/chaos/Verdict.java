package org.grouperext.atlassianlicense.chaos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.grouperext.atlassianlicense.chaos.World.Claim;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.LicenseFacts;
import org.grouperext.atlassianlicense.policy.LicensePolicy;
import org.grouperext.atlassianlicense.policy.PolicySettings;
import org.jspecify.annotations.Nullable;

/** Compares what the policy makes of what is stored with the truth. */
record Verdict(Truth truth, PolicySettings policy) {

  /** Who loses something by what is stored, now or later; empty if nobody does. */
  List<String> losses(Stored stored) {
    List<String> losses = new ArrayList<>();
    for (Claim claim : truth.world().claims()) {
      for (Coverage stretch : stored.stretches()) {
        requireKept(claim, stored, stretch, losses);
      }
      Coverage latest =
          stored.stretches().isEmpty()
              ? null
              : stored.stretches().get(stored.stretches().size() - 1);
      if (latest != null) {
        requireIdleIfLapsing(claim, stored, latest, losses);
      }
    }
    return losses;
  }

  /**
   * Whoever lapses now must have been idle for longer than the limit when what is known ends. Who
   * comes back after that was too late, and nobody is judged by what is not known.
   */
  private void requireIdleIfLapsing(
      Claim claim, Stored stored, Coverage latest, List<String> losses) {
    Decision decision = LicensePolicy.decide(facts(claim, stored, latest), policy, World.NOW);
    Instant until = truth.keepUntil(claim, latest.through());
    if (decision instanceof Lapses && !latest.through().isAfter(until)) {
      losses.add("%s lapses, but keeps until %s".formatted(claim.person(), until));
    }
  }

  /** A later run may lengthen any stretch, so each must be right about the time that it covers. */
  private void requireKept(Claim claim, Stored stored, Coverage known, List<String> losses) {
    Decision atClaim = LicensePolicy.decide(facts(claim, stored, known), policy, claim.at());
    Instant until = truth.keepUntil(claim, known.through());
    if (!(atClaim instanceof Keeps keeps) || keeps.until().isBefore(until)) {
      losses.add(
          "%s is said to have %s by what is known from %s to %s, but keeps until %s"
              .formatted(claim.person(), atClaim, known.from(), known.through(), until));
    }
  }

  private static LicenseFacts facts(Claim claim, Stored stored, @Nullable Coverage known) {
    return new LicenseFacts(claim.at(), stored.lastLogin(claim.person()).orElse(null), known);
  }
}
