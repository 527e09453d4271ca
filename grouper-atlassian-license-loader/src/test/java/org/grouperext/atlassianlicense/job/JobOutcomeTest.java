package org.grouperext.atlassianlicense.job;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderStatus;
import org.junit.jupiter.api.Test;

final class JobOutcomeTest {

  @Test
  void namesEachStatusAsGrouperDoes() {
    assertThat(JobOutcome.success("done"))
        .isEqualTo(new JobOutcome(GrouperLoaderStatus.SUCCESS, "done"));
    assertThat(JobOutcome.warning("look"))
        .isEqualTo(new JobOutcome(GrouperLoaderStatus.WARNING, "look"));
    assertThat(JobOutcome.error("failed"))
        .isEqualTo(new JobOutcome(GrouperLoaderStatus.ERROR, "failed"));
  }

  @Test
  void saysOfAnErrorWhatItsMessageSays() {
    assertThat(JobOutcome.error(new IllegalStateException("No such group")))
        .isEqualTo(JobOutcome.error("No such group"));
  }
}
