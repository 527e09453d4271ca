package org.grouperext.atlassianlicense.job;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/**
 * What the job's planner makes of claims, for tests outside of its package.
 *
 * @param license whose claims
 * @param coverage for which time the logins are known
 * @param now when it is decided
 */
public record PlannedRows(LicenseSettings license, @Nullable Coverage coverage, Instant now) {

  /** What is decided about everybody who claimed, with so many seats taken. */
  public Map<Person, KeepRow> of(Collection<ClaimedPerson> claims, int seats) {
    int holders = KeepPlanner.holders(claims);
    return new KeepPlanner(license, coverage, now)
        .plan(
            claims,
            claims.stream().map(ClaimedPerson::person).toList(),
            lapses -> license.brake().plan(lapses, holders, seats))
        .rows();
  }
}
