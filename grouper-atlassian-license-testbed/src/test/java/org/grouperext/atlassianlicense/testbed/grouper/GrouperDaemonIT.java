package org.grouperext.atlassianlicense.testbed.grouper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class GrouperDaemonIT {
  private static EmbeddedGrouper grouper;

  @BeforeAll
  static void start() {
    grouper =
        EmbeddedGrouper.start(
            GrouperConfiguration.standard()
                .with(
                    ConfigurationFile.LOADER,
                    """
                    otherJob.counting.class = %s
                    otherJob.counting.quartzCron = * * * * * ?
                    """
                        .formatted(CountingJob.class.getName())));
  }

  @AfterAll
  static void close() {
    grouper.close();
  }

  @Test
  void runsJobsOnScheduleUntilStopped() {
    Sql sql = new Sql(grouper.database());
    GrouperDaemon daemon = grouper.startDaemon().awaitStarted();

    await().atMost(Duration.ofSeconds(40)).until(() -> scheduledRuns(sql) >= 1);
    assertThatThrownBy(grouper::settle).hasMessageContaining("daemon");

    daemon.stop();
    assertThat(daemon.isAlive()).isFalse();
    assertThat(daemon.log()).isNotEmptyFile();
    assertThat(grouper.settle()).isNotNull();
  }

  private static long scheduledRuns(Sql sql) {
    return sql.number(
        "select count(*) from grouper_loader_log where job_name = 'OTHER_JOB_counting'"
            + " and status = 'SUCCESS'");
  }
}
