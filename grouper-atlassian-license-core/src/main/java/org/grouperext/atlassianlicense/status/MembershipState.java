package org.grouperext.atlassianlicense.status;

/**
 * What a person's memberships alone say about a license, without the evidence of use.
 *
 * @param standing the short answer
 * @param claimed whether the person is in the group of those who claimed
 * @param mayClaim whether the person is in the group of those who may claim
 */
public record MembershipState(Standing standing, boolean claimed, boolean mayClaim) {}
