package org.grouperext.atlassianlicense.job;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderStatus;
import java.util.Map;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.junit.jupiter.api.Test;

/** What the job says; {@link SeatLimitIT} counts real seats. */
final class SeatOverrunTest {

  private static final JobOutcome RUN = JobOutcome.success("claims=3.");

  @Test
  void saysNothingWithoutLimit() {
    assertThat(new SeatOverrun(limited("0")).in(RUN)).isEqualTo(RUN);
  }

  @Test
  void isSuccessWithTheLastSeatTaken() {
    assertThat(with(250, RUN)).isEqualTo(JobOutcome.success("claims=3. seats=250 maxSeats=250."));
  }

  @Test
  void warnsOfTheNumberBeyondTheLimit() {
    JobOutcome outcome = with(257, RUN);
    assertThat(outcome.status()).isEqualTo(GrouperLoaderStatus.WARNING);
    assertThat(outcome.message())
        .contains(
            "seats=257 maxSeats=250", "7 more than the limit", "atlassianLicense.cloud.maxSeats");
  }

  @Test
  void warnsOfALimitThatNothingHolds() {
    JobOutcome outcome =
        new SeatOverrun(limited("250")).in(RUN, 3, Optional.of("hooks.membership.class …"));
    assertThat(outcome.status()).isEqualTo(GrouperLoaderStatus.WARNING);
    assertThat(outcome.message()).contains("No claim is refused: hooks.membership.class");
  }

  @Test
  void leavesAnErrorAnError() {
    assertThat(with(257, JobOutcome.error("No.")).status()).isEqualTo(GrouperLoaderStatus.ERROR);
  }

  private static JobOutcome with(int taken, JobOutcome run) {
    return new SeatOverrun(limited("250")).in(run, taken, Optional.empty());
  }

  private static LicenseSettings limited(String seats) {
    return Configuration.licenses(
            Map.of(
                "atlassianLicense.cloud.activePeopleGroup",
                "ref:active",
                "atlassianLicense.cloud.maxSeats",
                seats))
        .get(0);
  }
}
