package org.grouperext.atlassianlicense.job;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.app.loader.db.Hib3GrouperLoaderLog;
import org.junit.jupiter.api.Test;

/** What the job's row says while the job runs. */
final class JobProgressTest {

  private final Hib3GrouperLoaderLog log = new Hib3GrouperLoaderLog();
  private final JobProgress progress = new JobProgress(log);

  @Test
  void showsWhatIsDoneAndWhatIsBeingDone() {
    progress.finish("feed=idp done");
    progress.tell("searching");
    progress.tell("searching more");
    progress.changeLoaderLogJavaObjectWithoutStoringToDb();
    assertThat(log.getJobMessage()).isEqualTo("feed=idp done\nIn progress: searching more\n");
    progress.finish("feed=other done");
    progress.changeLoaderLogJavaObjectWithoutStoringToDb();
    assertThat(log.getJobMessage()).isEqualTo("feed=idp done\nfeed=other done\n");
    assertThat(progress.finished()).isEqualTo("feed=idp done\nfeed=other done\n");
  }
}
