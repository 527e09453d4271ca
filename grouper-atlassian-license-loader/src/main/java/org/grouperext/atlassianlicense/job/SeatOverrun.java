package org.grouperext.atlassianlicense.job;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderStatus;
import org.grouperext.atlassianlicense.seat.TakenSeats;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Says how many seats are taken, and warns of those beyond {@code maxSeats}. */
final class SeatOverrun {

  private SeatOverrun() {}

  /** What a run came to, with the seats; the same if the license has no limit. */
  static JobOutcome in(LicenseSettings license, JobOutcome run) {
    int max = license.provisioning().maxSeats();
    return max == 0 ? run : in(license, run, new TakenSeats(license).count(), max);
  }

  static JobOutcome in(LicenseSettings license, JobOutcome run, int taken, int max) {
    String message = run.message() + " seats=" + taken + " maxSeats=" + max + ".";
    if (taken <= max) {
      return new JobOutcome(run.status(), message);
    }
    String warning =
        message
            + " That is "
            + (taken - max)
            + " more than the limit, which stops claims but nobody automatic. Buy seats and raise "
            + LicenseSettings.PREFIX
            + license.id()
            + ".maxSeats, or take people out of "
            + license.groups().automatic()
            + ".";
    GrouperLoaderStatus status =
        run.status() == GrouperLoaderStatus.SUCCESS ? GrouperLoaderStatus.WARNING : run.status();
    return new JobOutcome(status, warning);
  }
}
