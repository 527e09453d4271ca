package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest login of one login name.
 *
 * @param lastLogin when
 * @param person whose name it is; null while nobody is known to have it
 */
public record StoredLogin(Instant lastLogin, @Nullable Person person) {}
