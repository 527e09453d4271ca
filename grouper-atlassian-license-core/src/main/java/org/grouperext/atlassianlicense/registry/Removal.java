package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One license that was taken back.
 *
 * @param run the moment of the run that decided it, which is the run's name
 * @param person who lost it
 * @param removedAt when the claim ended
 * @param reason why
 * @param claimedAt when the claim had begun
 * @param claimWouldHaveEnded the end date that the claim had anyway, if it had one
 * @param lastLogin the last login that was known then, if there was one
 * @param undoneAt when the license was given back by an undo, if it was
 */
public record Removal(
    Instant run,
    Person person,
    Instant removedAt,
    KeepReason reason,
    Instant claimedAt,
    @Nullable Instant claimWouldHaveEnded,
    @Nullable Instant lastLogin,
    @Nullable Instant undoneAt) {}
