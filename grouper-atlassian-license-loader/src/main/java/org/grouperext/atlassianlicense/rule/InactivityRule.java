package org.grouperext.atlassianlicense.rule;

import edu.internet2.middleware.grouper.util.GrouperUtil;
import java.time.Instant;
import org.apache.commons.logging.Log;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.LicensePolicy;
import org.grouperext.atlassianlicense.registry.ClaimReader;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * The condition of the rule that removes people from {@code claimed} when they drop out of {@code
 * allowedToKeep}. Named in {@code rules.customElClasses}; Grouper's expression language knows it as
 * {@code inactivityRule} and makes a new one each time.
 */
public final class InactivityRule {

  private static final Log LOG = GrouperUtil.getLog(InactivityRule.class);

  /**
   * Whether someone who dropped out of the keep group is to lose the claim: only if a run decided
   * so, the claim is older than that decision, the person is not back in the keep group, and a
   * fresh decision says the same. Never throws, because a rule that throws stops every rule of the
   * institution: in doubt it is false, and the next run sees to it.
   *
   * @param claimedGroupId the group with the rule
   * @param keepGroupId the group the person dropped out of
   * @param memberId the person's member id
   */
  public boolean shouldRemove(String claimedGroupId, String keepGroupId, String memberId) {
    try {
      return GrouperSettings.licenses().stream()
          .filter(license -> isGroup(license.groups().claimed(), claimedGroupId))
          .filter(license -> isGroup(license.groups().allowedToKeep(), keepGroupId))
          .anyMatch(license -> lapses(license, memberId, LicenseClock.now()));
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The inactivity rule could not look again; member " + memberId + " stays", e);
      return false;
    }
  }

  private static boolean isGroup(String name, String groupId) {
    return RegistryGroup.find(name).getId().equals(groupId);
  }

  private static boolean lapses(LicenseSettings license, String memberId, Instant now) {
    return new ClaimReader(license)
        .ofMember(memberId)
        .filter(claim -> !claim.inKeepGroup())
        .filter(InactivityRule::wasDecidedSinceTheClaim)
        .filter(claim -> lapses(license, claim, now))
        .isPresent();
  }

  private static boolean wasDecidedSinceTheClaim(ClaimedPerson claim) {
    KeepRow row = claim.keepRow();
    Instant claimedAt = claim.claimedAt();
    return row != null && !row.keeps() && claimedAt != null && claimedAt.isBefore(row.decidedAt());
  }

  private static boolean lapses(LicenseSettings license, ClaimedPerson claim, Instant now) {
    Coverage coverage = new CoverageTable(license.feed()).latestStretch().orElse(null);
    return LicensePolicy.decide(claim.facts(coverage), license.policy(), now) instanceof Lapses;
  }
}
