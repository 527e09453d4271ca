package org.grouperext.atlassianlicense.job;

import static org.grouperext.atlassianlicense.registry.KeepReason.CLAIM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Claims of people at one moment, for tests that plan. */
final class Claims {

  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  static final Duration LIMIT = Duration.ofDays(60);

  /** Logins are known for the last 100 days, up to a quarter of an hour ago. */
  static final Coverage COVERAGE = new Coverage(daysAgo(100), NOW.minus(Duration.ofMinutes(15)));

  private Claims() {}

  static Instant daysAgo(long days) {
    return NOW.minus(Duration.ofDays(days));
  }

  static Person person(String name) {
    return new Person("people", name);
  }

  /** Someone in the keep group who claimed so many days ago and has not logged in. */
  static ClaimedPerson holder(String name, long idleDays) {
    return new ClaimedPerson(person(name), daysAgo(idleDays), null, null, true);
  }

  /** The same, not in the keep group. */
  static ClaimedPerson outsider(String name, long idleDays) {
    return new ClaimedPerson(person(name), daysAgo(idleDays), null, null, false);
  }

  /** Many people in the keep group who are active, in all probability. */
  static List<ClaimedPerson> activeHolders(int count) {
    return IntStream.range(0, count).mapToObj(i -> holder("active" + i, 10)).toList();
  }

  static ClaimedPerson withRow(ClaimedPerson claim, KeepRow row) {
    return new ClaimedPerson(
        claim.person(), claim.claimedAt(), claim.lastLogin(), row, claim.inKeepGroup());
  }

  static ClaimedPerson withLogin(ClaimedPerson claim, long daysAgo) {
    return new ClaimedPerson(
        claim.person(), claim.claimedAt(), daysAgo(daysAgo), claim.keepRow(), claim.inKeepGroup());
  }

  /** What is decided at the moment about someone whose claim is so many days old. */
  static KeepRow keptByClaim(long idleDays) {
    return new KeepRow(true, daysAgo(idleDays).plus(LIMIT), CLAIM, NOW);
  }

  /** A license with the limit of 60 days and this brake. */
  static LicenseSettings license(int maxRemovals, int maxPercent) {
    Map<String, String> properties = new TreeMap<>();
    properties.put("atlassianLicense.cloud.activePeopleGroup", "ref:active:people");
    properties.put("atlassianLicense.cloud.maxRemovalsPerRun", String.valueOf(maxRemovals));
    properties.put("atlassianLicense.cloud.maxRemovalPercent", String.valueOf(maxPercent));
    return Configuration.licenses(properties).get(0);
  }
}
