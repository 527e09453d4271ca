package org.grouperext.atlassianlicense.status;

import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.Shortage;
import org.grouperext.atlassianlicense.registry.SyncState;
import org.jspecify.annotations.Nullable;

/**
 * One person's state of access to one license at one moment.
 *
 * @param standing the short answer
 * @param memberships what the person's memberships say
 * @param evidence what is known of their use
 * @param provisioning what Grouper's provisioner remembers of them
 * @param lapsedAt when they lost the license for not using it; null if they did not
 * @param shortage that no seat is free for them to claim; null if one is, or they may not claim
 */
public record AccessState(
    Standing standing,
    Memberships memberships,
    Reading<Evidence> evidence,
    Reading<SyncState> provisioning,
    @Nullable Instant lapsedAt,
    @Nullable Shortage shortage) {

  /** What the policy says about the claim; null if there is none, or it cannot be told. */
  public @Nullable Decision decision() {
    Evidence known = evidence.value();
    return known == null ? null : known.decision();
  }

  /** The claim; null if there is none, or it cannot be told. */
  public @Nullable ClaimedPerson claim() {
    Evidence known = evidence.value();
    return known == null ? null : known.claim();
  }

  /** The same with the short answer. */
  AccessState standing(Standing answer) {
    return new AccessState(answer, memberships, evidence, provisioning, lapsedAt, shortage);
  }
}
