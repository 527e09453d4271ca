package org.grouperext.atlassianlicense.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.grouperext.atlassianlicense.job.Institution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two daemons on one database, whose jobs run every few seconds. One after the other is killed as
 * an operating system kills while it is in the middle of jobs; the other takes over.
 *
 * <p>Each kind of job is killed as often as the property {@code daemon.kills} says.
 */
final class SeveralDaemonsIT {

  private static final int BRAKE = 2;
  private static final String NEVER = "59 59 23 31 12 ? 2099";
  private static final String OFTEN = "0/2 * * * * ?";

  /**
   * Often enough, and slow enough that the rule has its turn before the next run lets people in.
   */
  private static final String NOW_AND_THEN = "0/7 * * * * ?";

  private Institution institution;
  private Outcome outcome;
  private Cluster cluster;
  private Claimants claimants;
  private Killings killings;

  @BeforeEach
  void open() throws Exception {
    institution = Institution.open(settings(), loaderSettings());
    institution.startAnew();
    claimants = new Claimants(institution);
    outcome = new Outcome(institution, claimants);
    cluster = new Cluster(institution.grouper());
    killings = new Killings(institution.grouper().database(), cluster);
  }

  @AfterEach
  void close() {
    institution.close();
  }

  private static Map<String, String> settings() {
    return Map.of(
        "atlassianLicense.cloud.maxRemovalsPerRun",
        String.valueOf(BRAKE),
        "atlassianActivity.idp.shrinkMaxPercent",
        "100");
  }

  private static Map<String, String> loaderSettings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("otherJob.atlassianLoginActivity.quartzCron", OFTEN);
    settings.put("otherJob.atlassianKeepLicense.quartzCron", NOW_AND_THEN);
    settings.put("changeLog.consumer.grouperRules.longRunning", "false");
    settings.put("changeLog.consumer.grouperRules.quartzCron", OFTEN);
    settings.put("changeLog.consumer.provisioner_incremental_atlassian.longRunning", "false");
    settings.put("changeLog.consumer.provisioner_incremental_atlassian.quartzCron", NEVER);
    settings.put("org.quartz.jobStore.clusterCheckinInterval", "1000");
    return settings;
  }

  @Test
  void endsAsASingleDaemonWouldHoweverOftenOneIsKilled() throws SQLException {
    int kills = Integer.parseInt(System.getProperty("daemon.kills"));
    cluster.start();
    outcome.awaitLogins();
    for (int round = 0; killings.fewest() < kills; round++) {
      claimants.goOn();
      killings.kill(Hold.values()[round % Hold.values().length]);
    }
    claimants.goOn();
    outcome.await();
    cluster.stop();
    List<String> state = outcome.state();
    assertThat(outcome.endedClaims()).containsExactlyElementsOf(claimants.idle());
    assertThat(outcome.recordedClaims()).containsExactlyElementsOf(claimants.idle());
    assertThat(Collections.max(outcome.removalsByRun())).isLessThanOrEqualTo(BRAKE);
    // Grouper notes the run of a change log consumer a little late, so not every kill shows.
    assertThat(outcome.unfinished().values()).allMatch(unfinished -> unfinished > 0);

    outcome.forget();
    cluster.startOne();
    outcome.await();
    assertThat(outcome.state()).isEqualTo(state);
  }
}
