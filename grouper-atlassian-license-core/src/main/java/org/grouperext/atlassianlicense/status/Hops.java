package org.grouperext.atlassianlicense.status;

import java.time.Instant;
import java.util.List;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.SyncHop;
import org.grouperext.atlassianlicense.registry.SyncState;
import org.grouperext.atlassianlicense.status.HopState.Answer;
import org.jspecify.annotations.Nullable;

/** How someone got to a license, or how far: hop by hop. */
public final class Hops {

  private Hops() {}

  /** All hops in their order. */
  public static List<HopState> of(AccessState state) {
    SyncState sync = state.provisioning().value();
    return List.of(
        optional(state, Hop.ELIGIBLE, Part.ELIGIBLE),
        claimed(state),
        kept(state),
        membership(state, Hop.ACTIVE, Part.ACTIVE),
        membership(state, Hop.LICENSED, Part.LICENSED),
        provisioned(Hop.SENT, sync == null ? null : sync.account()),
        provisioned(Hop.SEAT, sync == null ? null : sync.seat()));
  }

  private static HopState membership(AccessState state, Hop hop, Part part) {
    boolean in = state.memberships().in(part);
    return new HopState(hop, in ? Answer.YES : Answer.NO, state.memberships().since(part));
  }

  /** A hop that those who are licensed without asking can do without. */
  private static HopState optional(AccessState state, Hop hop, Part part) {
    boolean needed = state.memberships().in(part) || !state.memberships().in(Part.AUTOMATIC);
    return needed ? membership(state, hop, part) : new HopState(hop, Answer.NOT_NEEDED, null);
  }

  /** The date is that of the claim which the policy judges by, where that can be read. */
  private static HopState claimed(AccessState state) {
    HopState hop = optional(state, Hop.CLAIMED, Part.CLAIMED);
    ClaimedPerson claim = state.claim();
    Instant since = claim == null ? null : claim.claimedAt();
    return since == null ? hop : new HopState(Hop.CLAIMED, hop.answer(), since);
  }

  private static HopState kept(AccessState state) {
    if (!state.memberships().in(Part.CLAIMED)) {
      return optional(state, Hop.KEPT, Part.CLAIMED).answer() == Answer.NOT_NEEDED
          ? new HopState(Hop.KEPT, Answer.NOT_NEEDED, null)
          : new HopState(Hop.KEPT, Answer.NO, null);
    }
    if (!state.evidence().readable()) {
      return new HopState(Hop.KEPT, Answer.UNKNOWN, null);
    }
    return state.decision() instanceof Lapses lapses
        ? new HopState(Hop.KEPT, Answer.NO, lapses.since())
        : new HopState(Hop.KEPT, Answer.YES, state.memberships().since(Part.KEPT));
  }

  private static HopState provisioned(Hop hop, @Nullable SyncHop there) {
    if (there == null) {
      return new HopState(hop, Answer.UNKNOWN, null);
    }
    return new HopState(hop, there.there() ? Answer.YES : Answer.NO, there.since());
  }
}
