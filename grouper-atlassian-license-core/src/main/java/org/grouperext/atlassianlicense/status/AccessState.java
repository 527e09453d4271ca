package org.grouperext.atlassianlicense.status;

import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.jspecify.annotations.Nullable;

/**
 * One person's state of access to one license at one moment.
 *
 * @param memberships what the person's memberships say, with the short answer
 * @param claim the claim, if there is one
 * @param decision what the policy says about the claim, if there is one
 * @param coverage the stretch for which logins are known, if there is one
 */
public record AccessState(
    MembershipState memberships,
    @Nullable ClaimedPerson claim,
    @Nullable Decision decision,
    @Nullable Coverage coverage) {}
