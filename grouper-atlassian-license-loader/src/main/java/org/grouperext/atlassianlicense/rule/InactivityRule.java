package org.grouperext.atlassianlicense.rule;

import edu.internet2.middleware.grouper.util.GrouperUtil;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.registry.ClaimEnd;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * The rule that removes people from {@code claimed} when they drop out of {@code allowedToKeep}:
 * its condition and what it then does. Named in {@code rules.customElClasses}; Grouper's expression
 * language knows it as {@code inactivityRule} and makes a new one each time.
 *
 * <p>Neither part ever throws, because a rule that throws stops every rule of the institution: in
 * doubt the person stays, and the next run sees to it.
 */
public final class InactivityRule {

  private static final Log LOG = GrouperUtil.getLog(InactivityRule.class);

  /**
   * Whether someone who dropped out of the keep group is to lose the claim: only if a run decided
   * so, the claim is older than that decision, the person is not back in the keep group, and a
   * fresh decision says the same.
   *
   * @param claimedGroupId the group with the rule
   * @param keepGroupId the group the person dropped out of
   * @param memberId the person's member id
   */
  public boolean shouldRemove(String claimedGroupId, String keepGroupId, String memberId) {
    return inDoubtFalse(
        memberId,
        () -> {
          SecondLook look = new SecondLook(LicenseClock.now());
          return licenses(claimedGroupId, keepGroupId).anyMatch(one -> look.lapses(one, memberId));
        });
  }

  /**
   * Looks a last time, with the claim locked, and ends and records it in the same transaction. A
   * claim made after {@link #shouldRemove} looked is another one, and stays.
   *
   * @return whether the claim ended
   */
  public boolean remove(String claimedGroupId, String keepGroupId, String memberId) {
    return inDoubtFalse(
        memberId,
        () -> {
          Instant now = LicenseClock.now();
          SecondLook look = new SecondLook(now);
          return licenses(claimedGroupId, keepGroupId)
              .map(one -> new ClaimEnd(one).of(memberId, claim -> look.lapses(one, claim), now))
              .reduce(false, Boolean::logicalOr);
        });
  }

  private static boolean inDoubtFalse(String memberId, BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The inactivity rule could not look again; member " + memberId + " stays", e);
      return false;
    }
  }

  /** The licenses whose groups these are. */
  private static Stream<LicenseSettings> licenses(String claimedGroupId, String keepGroupId) {
    return GrouperSettings.licenses().stream()
        .filter(license -> isGroup(license.groups().claimed(), claimedGroupId))
        .filter(license -> isGroup(license.groups().allowedToKeep(), keepGroupId));
  }

  private static boolean isGroup(String name, String groupId) {
    return RegistryGroup.find(name).getId().equals(groupId);
  }
}
