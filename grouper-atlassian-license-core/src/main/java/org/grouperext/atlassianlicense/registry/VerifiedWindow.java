package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger: a window whose logins are known to be complete.
 *
 * @param window the window
 * @param people how many people logged in within it; null if it is several windows put together
 * @param verifiedAt when that became known
 * @param searchDigest which search it was, to tell one from another
 */
public record VerifiedWindow(
    Coverage window, @Nullable Long people, Instant verifiedAt, String searchDigest) {}
