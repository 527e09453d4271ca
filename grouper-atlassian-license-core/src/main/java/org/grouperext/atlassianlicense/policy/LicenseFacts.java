package org.grouperext.atlassianlicense.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one person who claimed. Anything may be missing; what is missing takes
 * nothing from anybody.
 *
 * @param claimedAt when the claim began
 * @param lastLogin the latest login the feed has shown, if it has shown any
 * @param coverage the stretch for which the feed's logins are complete, if there is one
 * @param eligible false only if it is known that the person may not hold a claim any more
 */
public record LicenseFacts(
    @Nullable Instant claimedAt,
    @Nullable Instant lastLogin,
    @Nullable Coverage coverage,
    boolean eligible) {

  /** Facts about someone who may hold a claim. */
  public LicenseFacts(
      @Nullable Instant claimedAt, @Nullable Instant lastLogin, @Nullable Coverage coverage) {
    this(claimedAt, lastLogin, coverage, true);
  }
}
