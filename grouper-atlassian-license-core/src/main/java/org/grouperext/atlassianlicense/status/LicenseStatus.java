package org.grouperext.atlassianlicense.status;

import java.time.Instant;
import java.util.Set;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.LicensePolicy;
import org.grouperext.atlassianlicense.registry.ClaimReader;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.registry.PersonGroups;
import org.grouperext.atlassianlicense.settings.LicenseGroups;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Finds out where a person stands with a license, with a handful of statements. */
public final class LicenseStatus {

  private LicenseStatus() {}

  /** The state of this person's access now; the decision is the one the jobs would make. */
  public static AccessState of(LicenseSettings license, Person person, Instant now) {
    Coverage coverage = new CoverageTable(license.feed()).latestStretch().orElse(null);
    ClaimedPerson claim = new ClaimReader(license).of(person).orElse(null);
    Decision decision =
        claim == null ? null : LicensePolicy.decide(claim.facts(coverage), license.policy(), now);
    return new AccessState(memberships(license, person), claim, decision, coverage);
  }

  /**
   * What the memberships alone say, in one statement. It needs nothing but Grouper's own tables, so
   * that it can be told while the evidence of use cannot be read.
   */
  public static MembershipState memberships(LicenseSettings license, Person person) {
    LicenseGroups names = license.groups();
    Set<String> member = PersonGroups.among(person, names);
    return new MembershipState(
        standing(member, names),
        member.contains(names.claimed()),
        member.contains(names.allowedToClaim()));
  }

  /**
   * Someone who is licensed but not entitled any more has given up, or is about to lose it: Grouper
   * passes that on within seconds, and until then they may claim again.
   */
  private static Standing standing(Set<String> member, LicenseGroups names) {
    if (!member.contains(names.activePeople())) {
      return Standing.NOT_ACTIVE;
    }
    if (!member.contains(names.entitled())) {
      boolean mayClaim = member.contains(names.allowedToClaim());
      return mayClaim ? Standing.CAN_CLAIM : Standing.NOT_ELIGIBLE;
    }
    return member.contains(names.hasLicense()) ? licensed(member, names) : Standing.BEING_SET_UP;
  }

  private static Standing licensed(Set<String> member, LicenseGroups names) {
    if (member.contains(names.assignees())) {
      return Standing.ASSIGNEE;
    }
    return member.contains(names.automatic()) ? Standing.AUTOMATIC : Standing.LICENSED;
  }
}
