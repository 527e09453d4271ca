package org.grouperext.atlassianlicense.job;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderStatus;
import java.util.Optional;
import org.grouperext.atlassianlicense.registry.NamedClass;
import org.grouperext.atlassianlicense.registry.Seats;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * Says how many seats are taken, and warns of those beyond {@code maxSeats} and of a limit that
 * nothing holds. Says nothing, and asks nothing of the database, where there is no limit.
 */
final class SeatOverrun {

  private final LicenseSettings license;
  private final int max;

  SeatOverrun(LicenseSettings license) {
    this.license = license;
    this.max = license.provisioning().maxSeats();
  }

  /** What a run came to, with the seats. */
  JobOutcome in(JobOutcome run) {
    return max == 0 ? run : in(run, Seats.taken(license), NamedClass.SEAT_LIMIT.problem());
  }

  JobOutcome in(JobOutcome run, int taken, Optional<String> hookProblem) {
    String seats = run.message() + " seats=" + taken + " maxSeats=" + max + ".";
    String warning =
        (taken > max ? overrun(taken - max) : "")
            + hookProblem.map(problem -> " No claim is refused: " + problem).orElse("");
    GrouperLoaderStatus status =
        warning.isEmpty() || run.status() != GrouperLoaderStatus.SUCCESS
            ? run.status()
            : GrouperLoaderStatus.WARNING;
    return new JobOutcome(status, seats + warning);
  }

  private String overrun(int tooMany) {
    return " That is "
        + tooMany
        + " more than the limit, which stops claims but nobody automatic, and lets claims of the"
        + " same moment through. Buy seats and raise "
        + LicenseSettings.PREFIX
        + license.id()
        + ".maxSeats, or take people out of "
        + license.groups().automatic()
        + ".";
  }
}
