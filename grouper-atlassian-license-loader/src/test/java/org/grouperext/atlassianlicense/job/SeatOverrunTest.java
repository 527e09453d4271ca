package org.grouperext.atlassianlicense.job;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderStatus;
import java.util.Map;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.junit.jupiter.api.Test;

final class SeatOverrunTest {

  private static final LicenseSettings LICENSE =
      Configuration.licenses(Map.of("atlassianLicense.cloud.activePeopleGroup", "ref:active"))
          .get(0);
  private static final JobOutcome RUN = JobOutcome.success("claims=3.");

  @Test
  void saysNothingWithoutLimit() {
    assertThat(SeatOverrun.in(LICENSE, RUN)).isEqualTo(RUN);
  }

  @Test
  void isSuccessWithTheLastSeatTaken() {
    assertThat(SeatOverrun.in(LICENSE, RUN, 250, 250))
        .isEqualTo(JobOutcome.success("claims=3. seats=250 maxSeats=250."));
  }

  @Test
  void warnsOfTheNumberBeyondTheLimit() {
    JobOutcome outcome = SeatOverrun.in(LICENSE, RUN, 257, 250);
    assertThat(outcome.status()).isEqualTo(GrouperLoaderStatus.WARNING);
    assertThat(outcome.message())
        .contains(
            "seats=257 maxSeats=250", "7 more than the limit", "atlassianLicense.cloud.maxSeats");
  }

  @Test
  void leavesAnErrorAnError() {
    assertThat(SeatOverrun.in(LICENSE, JobOutcome.error("No."), 9, 1).status())
        .isEqualTo(GrouperLoaderStatus.ERROR);
  }
}
