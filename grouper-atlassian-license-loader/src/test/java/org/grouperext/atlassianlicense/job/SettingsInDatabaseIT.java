package org.grouperext.atlassianlicense.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import edu.internet2.middleware.grouper.cfg.dbConfig.ConfigFileHierarchy;
import edu.internet2.middleware.grouper.cfg.dbConfig.ConfigFileName;
import edu.internet2.middleware.grouper.cfg.dbConfig.GrouperConfigHibernate;
import edu.internet2.middleware.grouper.internal.dao.ConfigDAO;
import edu.internet2.middleware.grouper.misc.GrouperDAOFactory;
import edu.internet2.middleware.morphString.Morph;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Settings changed while Grouper runs, where the configuration editor of its UI changes them: in
 * its database, which wins over the files.
 */
final class SettingsInDatabaseIT {

  private static final String MODE = "atlassianLicense.cloud.mode";
  private static final String DAYS = "atlassianLicense.cloud.inactivityDays";
  private static final String TOKEN = "atlassianActivity.idp.splunkTokenSecret";

  private static final String JOB = "OTHER_JOB_atlassianKeepLicense";

  private static Institution institution;

  @BeforeAll
  static void open() throws IOException {
    institution =
        Institution.open(
            Map.of(), Map.of("otherJob.atlassianKeepLicense.quartzCron", "0/3 * * * * ?"));
  }

  @AfterAll
  static void close() {
    institution.close();
  }

  @AfterEach
  void forgetWhatWasChanged() {
    List.of(MODE, DAYS, TOKEN).forEach(SettingsInDatabaseIT::forget);
  }

  @Test
  void countsInTheNextRun() {
    institution.startAnew();
    assertThat(institution.decide().message()).doesNotContain("The mode is report");

    store(MODE, "report");
    assertThat(institution.decide().message()).contains("The mode is report");

    forget(MODE);
    assertThat(institution.decide().message()).doesNotContain("The mode is report");
  }

  @Test
  void isRefusedByTheNextRunIfItIsNotValidAndNobodyLosesAnything() {
    institution.startAnew();
    institution.claimedAt(institution.daysAgo(200), "idle");
    store(DAYS, "sixty");

    JobRun run = institution.decide();

    assertThat(run.status()).isEqualTo("ERROR");
    assertThat(run.message()).contains(DAYS + " is 'sixty'");
    assertThat(institution.claimed()).containsExactly("idle");
  }

  @Test
  void mayBeEncryptedInTheDatabaseAndIsUsedInClear() {
    institution.startAnew();
    String token = institution.splunk().token();
    store(TOKEN, "another-token");
    assertThat(institution.readLogins().message()).contains("HTTP 401");

    store(TOKEN, token);

    assertThat(
            institution.column(
                "select config_value from grouper_config where config_key = '" + TOKEN + "'"))
        .singleElement()
        .asString()
        .doesNotContain(token);
    assertThat(institution.readLogins().message()).doesNotContain("HTTP 401");
  }

  /** Grouper tells its other processes within some seconds; none is started again. */
  @Test
  void countsInDaemonsThatRunAlready() {
    institution.startAnew();
    institution.update("delete from grouper_loader_log where job_name = '" + JOB + "'");
    try (GrouperDaemon daemon = institution.grouper().startDaemon().awaitStarted()) {
      awaitRun("not like");
      store(MODE, "report");
      awaitRun("like");
      assertThat(daemon.isAlive()).isTrue();
    }
  }

  private static void awaitRun(String thatIsReportOnly) {
    String query =
        "select 1 from grouper_loader_log where job_name = '%s' and status = 'SUCCESS'"
            + " and job_message %s '%%The mode is report%%'";
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> !institution.column(query.formatted(JOB, thatIsReportOnly)).isEmpty());
  }

  /** As the editor does; its own class needs a newer client of Grouper than is published. */
  private static void store(String key, String value) {
    forget(key);
    boolean secret = key.endsWith("Secret");
    GrouperConfigHibernate row = new GrouperConfigHibernate();
    row.setConfigFileHierarchyDb(ConfigFileHierarchy.INSTITUTION.name());
    row.setConfigFileNameDb(ConfigFileName.GROUPER_PROPERTIES.getConfigFileName());
    row.setConfigKey(key);
    row.setConfigEncrypted(secret);
    row.setValueToSave(secret ? Morph.encrypt(value) : value);
    asRoot(() -> row.saveOrUpdate(true));
  }

  private static void forget(String key) {
    ConfigDAO rows = GrouperDAOFactory.getFactory().getConfig();
    asRoot(
        () -> {
          rows.findAll(ConfigFileName.GROUPER_PROPERTIES, null, key).forEach(rows::delete);
          GrouperConfigHibernate.updateLastUpdated();
        });
  }

  private static void asRoot(Runnable action) {
    institution
        .grouper()
        .asRoot(
            () -> {
              action.run();
              return true;
            });
  }
}
