package org.grouperext.atlassianlicense.job;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.quartz.DisallowConcurrentExecution;

/**
 * Decides for each license who keeps it, writes that into the keep table, and has Grouper load the
 * group of those who may keep it. Scheduled as {@code otherJob.atlassianKeepLicense.class}.
 */
@DisallowConcurrentExecution
public final class KeepLicenseLoader extends LicenseJob {

  @Override
  List<Supplier<JobOutcome>> parts() {
    Instant now = LicenseClock.now();
    return GrouperSettings.read().licenses().stream().map(license -> part(license, now)).toList();
  }

  private static Supplier<JobOutcome> part(LicenseSettings license, Instant now) {
    return () -> new SeatOverrun(license).in(new KeepRun(license).run(now));
  }
}
