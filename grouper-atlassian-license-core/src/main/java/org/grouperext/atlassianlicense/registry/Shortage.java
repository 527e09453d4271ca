package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a license has no seat left for another claim.
 *
 * @param taken how many seats are taken; more than there are if people got one automatically
 * @param seats how many there are, by {@code maxSeats}
 * @param nextFree when so many claims have run out that one seat is free, if nobody of those logs
 *     in until then; in the past if they only wait for a run to end them; null if not known
 */
public record Shortage(int taken, int seats, @Nullable Instant nextFree) {}
