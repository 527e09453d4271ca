package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.GrouperSession;
import java.time.Instant;
import java.util.Optional;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.settings.Configuration;

/**
 * Checks an install from end to end: what is configured and installed, whether the jobs run, and
 * whether Splunk, Atlassian and the claim screen can be reached. From Grouper's shell: {@code
 * org.grouperext.atlassianlicense.doctor.Doctor.check();}
 *
 * <p>Writes nothing but to Grouper's log, and tells no secret and nobody's name. Takes a few
 * seconds; up to a minute where something does not answer.
 */
public final class Doctor {

  private Doctor() {}

  /** Checks everything that is configured; never throws because of what it finds. */
  public static DoctorReport check() {
    Instant now = LicenseClock.now();
    return (DoctorReport) GrouperSession.internal_callbackRootGrouperSession(session -> check(now));
  }

  private static DoctorReport check(Instant now) {
    return new DoctorReport(
        new Checks(configuration(), now).all().stream().map(Examination::of).toList());
  }

  /** The check of the settings says why, if there is none. */
  private static Optional<Configuration> configuration() {
    try {
      return Optional.of(GrouperSettings.read());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
