package org.grouperext.atlassianlicense.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.misc.GrouperFailsafe;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.install.LicenseInstaller;
import org.grouperext.atlassianlicense.registry.ClaimReader;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.KeepTable;
import org.grouperext.atlassianlicense.registry.RegistryException;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who keeps the license and who loses it, by the real job, loader, change log and rule. */
final class KeepLicenseIT {

  private static final Duration TWO_DAYS = Duration.ofDays(2);
  private static final String MAX_REMOVALS = "atlassianLicense.cloud.maxRemovalsPerRun";

  private static Institution institution;

  @BeforeAll
  static void open() throws IOException {
    institution = Institution.open();
  }

  @AfterAll
  static void close() {
    institution.close();
  }

  @BeforeEach
  void startAnew() {
    institution.startAnew();
  }

  @Test
  void takesTheLicenseOfSomeoneIdleLongerThanTheLimit() {
    idleAndBusy();
    assertThat(institution.decide().message()).contains("claims=2 login=2");
    assertThat(institution.allowedToKeep()).containsExactly("busy", "idle");
    institution.settle();
    assertThat(institution.members(Institution.HAS_LICENSE)).containsExactly("busy", "idle");
    passTwoDays();

    JobRun run = institution.decide();

    assertThat(run.status()).isEqualTo("SUCCESS");
    assertThat(run.message()).contains("claims=2 login=1 lapsed=1");
    assertThat(institution.allowedToKeep()).containsExactly("busy");
    institution.settle();
    assertThat(institution.claimed()).containsExactly("busy");
    assertThat(institution.members(Institution.FOLDER + "entitled")).containsExactly("busy");
    assertThat(institution.members(Institution.HAS_LICENSE)).containsExactly("busy");
    institution.decide();
    assertThat(institution.reason("idle")).isEmpty();
  }

  /**
   * The third danger: who was never in the keep group never leaves it. Seen to fail with a plan
   * that lets people lapse without being in that group.
   */
  @Test
  void admitsWhoWasNeverJudgedFirstSoThatLeavingTakesTheLicense() {
    institution.claimedAt(institution.daysAgo(200), "idle");
    institution.claim("busy");
    institution.login("busy", institution.daysAgo(1));
    institution.readLogins();

    institution.decide();
    institution.settle();
    assertThat(institution.reason("idle")).isEqualTo("LAPSES_NEXT");
    assertThat(institution.claimed()).containsExactly("busy", "idle");

    institution.decide();
    institution.settle();
    assertThat(institution.claimed()).containsExactly("busy");
  }

  @Test
  void keepsExactlyAtTheLimitAndTakesOnlyWhatIsProvenBeyondIt() {
    idleAndBusy();
    Instant limit = institution.daysAgo(59).plus(Duration.ofDays(60));

    assertThat(reasonAt(limit)).isEqualTo("LOGIN");
    assertThat(reasonAt(limit.plusMillis(1))).isEqualTo("EVIDENCE_PENDING");
    assertThat(reasonAt(limit.plus(Duration.ofMinutes(15)))).isEqualTo("EVIDENCE_PENDING");
    assertThat(institution.allowedToKeep()).contains("idle");
    assertThat(reasonAt(limit.plus(Duration.ofMinutes(15)).plusSeconds(1))).isEqualTo("LAPSED");
    assertThat(institution.allowedToKeep()).doesNotContain("idle");
  }

  /** Evidence always ends a little before now: that is no reason to alarm anybody. */
  @Test
  void doesNotWarnWhenTheEvidenceIsFreshAndJustDoesNotReachYet() {
    idleAndBusy();
    Instant justOver = institution.daysAgo(59).plus(Duration.ofDays(60)).plusMillis(1);
    institution.clockAt(justOver);
    institution.readLogins();

    JobRun run = institution.decide();

    assertThat(run.status()).isEqualTo("SUCCESS");
    assertThat(run.message()).contains("evidence_pending=1");
  }

  @Test
  void changesNothingWhenNothingIsNew() {
    idleAndBusy();
    institution.decide();
    String before = institution.everything();
    institution.clockAt(institution.now().plus(Duration.ofMinutes(1)));

    JobRun run = institution.decide();

    assertThat(run.status()).isEqualTo("SUCCESS");
    assertThat(institution.everything()).isEqualTo(before);
  }

  @Test
  void letsWhoGaveUpGo() {
    institution.claim("ann", "bob");
    institution.decide();
    institution.remove(Institution.FOLDER + "claimed", "ann");

    institution.decide();

    assertThat(institution.allowedToKeep()).containsExactly("bob");
    assertThat(institution.reason("ann")).isEmpty();
  }

  @Test
  void holdsBackMoreThanTheBrakeAllowsLongestIdleFirst() {
    List<String> people = thirtyWhoLapse();
    institution.settings().put(MAX_REMOVALS, "5");

    JobRun run = institution.decide();

    assertThat(run.status()).isEqualTo("WARNING");
    assertThat(run.message())
        .contains("claims=31 login=1 held_back=25 lapsed=5 run=")
        .contains(". The brake holds the people marked HELD_BACK")
        .contains("5 go with this one.");
    institution.settle();
    assertThat(institution.claimed()).hasSize(26).containsAll(people.subList(5, 30));
    assertThat(institution.decide().message()).contains("held_back=20 lapsed=5");
    institution.settle();
    assertThat(institution.claimed()).hasSize(21).containsAll(people.subList(10, 30));
  }

  @Test
  void takesNoMoreThanTheBrakeAllowsWhenRulesLagBehindTheRuns() {
    List<String> people = thirtyWhoLapse();
    institution.settings().put(MAX_REMOVALS, "5");

    institution.decide();
    institution.decide();
    institution.settle();

    assertThat(institution.claimed()).hasSizeGreaterThanOrEqualTo(31 - 2 * 5);
    assertThat(institution.claimed()).containsAll(people.subList(10, 30));
  }

  @Test
  void leavesMoreThanHalfAtOnceToGroupersFailsafeAndItsApproval() {
    thirtyWhoLapse();
    institution.settings().put(MAX_REMOVALS, "1000");

    JobRun run = institution.decide();

    assertThat(run.status()).isEqualTo("ERROR");
    assertThat(run.message())
        .contains("Grouper's failsafe")
        .contains("nobody lost a license")
        .contains("atlassianLicense.cloud.maxRemovalsPerRun")
        .contains("pprove");
    institution.settle();
    assertThat(institution.claimed()).hasSize(31);
    assertThat(institution.allowedToKeep()).hasSize(31);

    Group keep = institution.group(Institution.FOLDER + "allowedToKeep");
    GrouperFailsafe.assignApproveNextRun("SQL_SIMPLE__" + keep.getName() + "__" + keep.getId());
    assertThat(institution.decide().status()).isEqualTo("SUCCESS");
    institution.settle();
    assertThat(institution.claimed()).containsExactly("busy");
  }

  @Test
  void finishesWhatARunBeganThatDiedBeforeTheGroupWasLoaded() {
    idleAndBusy();
    institution.decide();
    passTwoDays();
    firstHalfOfARun(institution.now().plus(TWO_DAYS));
    assertThat(institution.reason("idle")).isEqualTo("LAPSED");
    assertThat(institution.allowedToKeep()).contains("idle");

    institution.decide();
    institution.settle();

    assertThat(institution.claimed()).containsExactly("busy");
  }

  @Test
  void writesAllDecisionsOrNone() {
    idleAndBusy();
    institution.decide();
    passTwoDays();
    String before = institution.everything();
    institution.update("alter table atlassian_keep add constraint died check (reason <> 'LAPSED')");
    JobRun died = institution.decide();
    institution.update("alter table atlassian_keep drop constraint died");

    assertThat(died.status()).isEqualTo("ERROR");
    assertThat(died.message()).contains("Could not be finished");
    assertThat(institution.everything()).isEqualTo(before);
    institution.decide();
    institution.settle();
    assertThat(institution.claimed()).containsExactly("busy");
  }

  @Test
  void endsWithAnErrorThatNamesKeyValueAndRemedy() {
    idleAndBusy();
    institution.decide();
    passTwoDays();
    String before = institution.everything();

    for (String[] wrong : wrongSettings()) {
      institution.settings().put(wrong[0], wrong[1]);
      JobRun run = institution.decide();
      institution.mend();

      assertThat(run.status()).isEqualTo("ERROR");
      assertThat(run.message()).contains(wrong[0] + " " + wrong[2]).contains(wrong[3]);
    }
    institution.settle();
    assertThat(institution.everything()).isEqualTo(before);
  }

  /** Key, value, what is wrong with it, and the remedy. */
  private static List<String[]> wrongSettings() {
    String license = "atlassianLicense.cloud.";
    return List.of(
        new String[] {license + "activePeopleGroup", "", "is missing", "Set it to the full name"},
        new String[] {license + "inactivityDays", "sixty", "is 'sixty'", "Set it to a whole"},
        new String[] {license + "maxRemovalsPerRun", "0", "is '0'", "Set it to a whole number"},
        new String[] {license + "feed", "vpn", "is 'vpn', and there is no such feed", "Configure"},
        new String[] {license + "inactivtyDays", "60", "is not a setting", "inactivityDays"},
        new String[] {"atlassianActivity.idp.splunkUrl", "", "is missing", "Set it to an address"});
  }

  @Test
  void takesNothingWhenTheGroupOfThoseWhoClaimedIsGone() {
    institution.claim("ann", "bob");
    institution.decide();
    institution
        .grouper()
        .asRoot(
            () -> {
              institution.group(Institution.FOLDER + "claimed").delete();
              return true;
            });

    JobRun run = institution.decide();

    institution.install();
    assertThat(run.status()).isEqualTo("ERROR");
    assertThat(run.message())
        .contains("There is no group " + Institution.FOLDER + "claimed. Nothing was done.")
        .contains("bring it back");
    assertThat(institution.allowedToKeep()).containsExactly("ann", "bob");
    assertThat(institution.count("atlassian_keep")).isEqualTo(2);
  }

  @Test
  void handsTheStatementToTheDatabaseAdministratorWhenItMayNotMakeATable() {
    assumeThat(System.getProperty("testbed.database"))
        .as("a trigger on the making of tables is PostgreSQL's")
        .isNotEqualTo("mariadb");
    institution.update("alter table atlassian_keep rename to put_aside");
    institution.update(
        """
        create function may_not() returns event_trigger language plpgsql as
          $$ begin raise exception 'permission denied for schema public'; end $$;
        create event trigger may_not on ddl_command_start when tag in ('CREATE TABLE')
          execute function may_not();
        """);
    try {
      assertThatThrownBy(LicenseInstaller::install)
          .isInstanceOf(RegistryException.class)
          .hasMessageContaining("Make the table atlassian_keep.")
          .hasMessageContaining("Have your DBA run this:")
          .hasMessageContaining("create table atlassian_keep (license ");
    } finally {
      institution.update("drop event trigger may_not; drop function may_not();");
      institution.update("alter table put_aside rename to atlassian_keep");
    }
  }

  /** Both claimed long ago; one logs in every day, the other did 59 days ago. */
  private static void idleAndBusy() {
    institution.claimedAt(institution.daysAgo(200), "idle", "busy");
    institution.login("idle", institution.daysAgo(59));
    institution.login("busy", institution.daysAgo(1));
    institution.readLogins();
  }

  private static void passTwoDays() {
    institution.clockAt(institution.now().plus(TWO_DAYS));
    institution.login("busy", institution.now().plus(Duration.ofDays(1)));
    institution.readLogins();
  }

  private static String reasonAt(Instant moment) {
    institution.clockAt(moment);
    institution.readLogins();
    institution.decide();
    return institution.reason("idle");
  }

  /** They are in the keep group and may lapse with the next run, the first one idle longest. */
  private static List<String> thirtyWhoLapse() {
    List<String> people = IntStream.range(0, 30).mapToObj("p%02d"::formatted).toList();
    institution.claimedAt(institution.daysAgo(200), people.toArray(String[]::new));
    institution.claimedAt(institution.daysAgo(200), "busy");
    for (int i = 0; i < 30; i++) {
      institution.login(people.get(i), institution.daysAgo(59).plus(Duration.ofMinutes(i)));
    }
    institution.login("busy", institution.daysAgo(1));
    institution.readLogins();
    institution.decide();
    passTwoDays();
    return people;
  }

  private static void firstHalfOfARun(Instant now) {
    institution
        .grouper()
        .asRoot(
            () -> {
              LicenseSettings license = GrouperSettings.read().licenses().get(0);
              KeepTable table = new KeepTable(license.id());
              KeepPlan plan =
                  new KeepPlanner(
                          license,
                          new CoverageTable(license.feed()).latestStretch().orElseThrow(),
                          now)
                      .plan(new ClaimReader(license).all(), table.people());
              table.write(plan.changed(), plan.noLongerClaimed());
              return true;
            });
  }
}
