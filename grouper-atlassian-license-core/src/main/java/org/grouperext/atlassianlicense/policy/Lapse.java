package org.grouperext.atlassianlicense.policy;

import org.grouperext.atlassianlicense.policy.Decision.Lapses;

/**
 * Someone whose license may be taken back.
 *
 * @param <P> how the caller names a person
 * @param person who
 * @param decision why
 */
public record Lapse<P>(P person, Lapses decision) {}
