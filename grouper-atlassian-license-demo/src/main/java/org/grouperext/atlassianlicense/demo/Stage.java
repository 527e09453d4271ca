package org.grouperext.atlassianlicense.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;

/**
 * What the scenes of the story do and look at.
 *
 * @param system where it plays
 * @param registry the institution's own part in Grouper
 */
record Stage(DemoSystem system, Registry registry) {

  private static final String ACTIVITY = "OTHER_JOB_atlassianLoginActivity";
  private static final String KEEP = "OTHER_JOB_atlassianKeepLicense";
  private static final String FULL_SYNC = "OTHER_JOB_provisioner_full_atlassian";
  private static final String RULES = "OTHER_JOB_rules";

  /** By then people have logged in elsewhere, as ever: the log is alive up to that moment. */
  JobRun activityJob(Instant now) {
    system.splunk().log(SetUp.elsewhere(now.minusSeconds(1)));
    return at(now, ACTIVITY);
  }

  JobRun keepJob(Instant now) {
    return at(now, KEEP);
  }

  JobRun fullSync() {
    return system.grouper().run(FULL_SYNC);
  }

  JobRun rulesDaemon() {
    return system.grouper().run(RULES);
  }

  /** Lets Grouper's change log, composites, rules and provisioner come to rest. */
  void settle() {
    system.grouper().settle();
  }

  /** Settles with our clock at this moment, since the rule looks at it too. */
  void settle(Instant now) {
    LicenseClock.use(Clock.fixed(now, ZoneOffset.UTC));
    settle();
  }

  private JobRun at(Instant now, String job) {
    LicenseClock.use(Clock.fixed(now, ZoneOffset.UTC));
    return system.grouper().run(job);
  }

  int seats() {
    return system.atlassian().seats(DemoGroups.ATLASSIAN_LICENSE_GROUP).size();
  }

  boolean hasSeat(int number) {
    return system
        .atlassian()
        .seats(DemoGroups.ATLASSIAN_LICENSE_GROUP)
        .contains(Campus.account(number));
  }

  boolean accountIsActive(int number) {
    return system
        .atlassian()
        .account(Campus.account(number))
        .filter(account -> account.active())
        .isPresent();
  }

  /** The accounts that should have a seat, by Grouper. */
  SortedSet<String> hasLicense() {
    SortedSet<String> accounts = new TreeSet<>();
    for (int number = 1; number <= Campus.IN_ATLASSIAN_GROUPS; number++) {
      if (registry.isMember(DemoGroups.HAS_LICENSE, number)) {
        accounts.add(Campus.account(number));
      }
    }
    return accounts;
  }

  /** Whether a call was ever made that Atlassian takes as deleting a person or a group. */
  boolean somethingWasDeleted() {
    return !system.atlassian().calls("DELETE", ".*").isEmpty();
  }
}
