package org.grouperext.atlassianlicense.status;

import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.LicensePolicy;
import org.grouperext.atlassianlicense.registry.ClaimReader;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.LoginTable;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/**
 * What is known of someone's use, and what the policy makes of it.
 *
 * @param claim the claim, if there is one
 * @param lastLogin the last login that is known, claimed or not
 * @param coverage the stretch for which logins are known, if there is one
 * @param decision what the policy says about the claim, if there is one: what the jobs would say
 */
public record Evidence(
    @Nullable ClaimedPerson claim,
    @Nullable Instant lastLogin,
    @Nullable Coverage coverage,
    @Nullable Decision decision) {

  static Evidence read(LicenseSettings license, Person person, Instant now) {
    Coverage coverage = new CoverageTable(license.feed()).latestStretch().orElse(null);
    ClaimedPerson claim = new ClaimReader(license).of(person).orElse(null);
    Decision decision =
        claim == null ? null : LicensePolicy.decide(claim.facts(coverage), license.policy(), now);
    Instant lastLogin =
        claim == null
            ? new LoginTable(license.feed()).lastOf(person).orElse(null)
            : claim.lastLogin();
    return new Evidence(claim, lastLogin, coverage, decision);
  }
}
