package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.policy.LicenseFacts;
import org.jspecify.annotations.Nullable;

/**
 * One person who claimed a license, with all that is known to judge.
 *
 * @param person who
 * @param claimedAt when the claim began
 * @param lastLogin the latest login the feed has shown, if any
 * @param keepRow what was decided last, if anything
 * @param inKeepGroup whether the person is in the group {@code allowedToKeep} now
 * @param direct whether the claim is the person's own, and not that of a group the person is in
 * @param eligible false if the person may not claim any more and the settings ask for that
 */
public record ClaimedPerson(
    Person person,
    @Nullable Instant claimedAt,
    @Nullable Instant lastLogin,
    @Nullable KeepRow keepRow,
    boolean inKeepGroup,
    boolean direct,
    boolean eligible) {

  /** The own claim of someone who may have it. */
  public ClaimedPerson(
      Person person,
      @Nullable Instant claimedAt,
      @Nullable Instant lastLogin,
      @Nullable KeepRow keepRow,
      boolean inKeepGroup) {
    this(person, claimedAt, lastLogin, keepRow, inKeepGroup, true, true);
  }

  /** What the policy judges by, given the stretch for which the feed's logins are complete. */
  public LicenseFacts facts(@Nullable Coverage coverage) {
    return new LicenseFacts(claimedAt, lastLogin, coverage, eligible);
  }
}
