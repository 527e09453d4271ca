package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a person is a member of a group: directly, or through a group inside of it.
 *
 * @param group the full name of the group
 * @param membershipId the direct membership that the way starts with
 * @param through the group of that membership as people read it; null if it is the group itself
 * @param since when the way came about
 * @param until when that membership ends; null if it has no end
 */
public record MembershipPath(
    String group,
    String membershipId,
    @Nullable String through,
    Instant since,
    @Nullable Instant until) {}
