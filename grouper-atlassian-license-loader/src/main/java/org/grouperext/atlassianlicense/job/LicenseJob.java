package org.grouperext.atlassianlicense.job;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderStatus;
import edu.internet2.middleware.grouper.app.loader.OtherJobBase;
import edu.internet2.middleware.grouper.app.loader.db.Hib3GrouperLoaderLog;
import edu.internet2.middleware.grouper.util.GrouperUtil;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.logging.Log;
import org.grouperext.atlassianlicense.registry.InstalledTables;
import org.grouperext.atlassianlicense.registry.RegistryException;
import org.grouperext.atlassianlicense.settings.InvalidSettingsException;
import org.jspecify.annotations.Nullable;

/** What our jobs share: each part on its own, one line a part, the worst status for the whole. */
abstract class LicenseJob extends OtherJobBase {

  private static final Log LOG = GrouperUtil.getLog(LicenseJob.class);

  private @Nullable JobProgress progress;

  /** The parts of this run, such as one for each license; reading the settings may fail. */
  abstract List<Supplier<JobOutcome>> parts();

  @Override
  public final OtherJobOutput run(OtherJobInput input) {
    Hib3GrouperLoaderLog log = input.getHib3GrouperLoaderLog();
    JobProgress shown = new JobProgress(log);
    progress = shown;
    otherJobLogUpdaterRegister(shown);
    GrouperLoaderStatus worst;
    try {
      worst = runParts(input.getJobName(), shown);
    } finally {
      otherJobLogUpdaterDeregister(shown);
    }
    log.setJobMessage(shown.finished());
    log.setStatus(worst.name());
    return new OtherJobOutput();
  }

  /** Shows in the job's log what a part is doing. */
  final void tell(String line) {
    if (progress != null) {
      progress.tell(line);
    }
  }

  private GrouperLoaderStatus runParts(String job, JobProgress shown) {
    GrouperLoaderStatus worst = GrouperLoaderStatus.SUCCESS;
    for (Supplier<JobOutcome> part : partsOrProblem()) {
      JobOutcome outcome = run(part);
      shown.finish(outcome.message());
      report(job, outcome);
      worst = worse(worst, outcome.status());
    }
    return worst;
  }

  private List<Supplier<JobOutcome>> partsOrProblem() {
    try {
      return parts();
    } catch (InvalidSettingsException e) {
      return List.of(() -> JobOutcome.error(e));
    }
  }

  private JobOutcome run(Supplier<JobOutcome> part) {
    try {
      return part.get();
    } catch (RegistryException e) {
      return JobOutcome.error(e);
    } catch (RuntimeException e) {
      LOG.error("A part of the job failed; the next run goes on from there", e);
      return JobOutcome.error(missingTable().orElseGet(() -> unexpected(e)));
    }
  }

  /** Asked only after a failure, so that a good run pays nothing for it. */
  private static Optional<String> missingTable() {
    try {
      return InstalledTables.problem();
    } catch (RuntimeException e) {
      LOG.warn("The database could not be asked for its tables either", e);
      return Optional.empty();
    }
  }

  private static String unexpected(RuntimeException failure) {
    return "Could not be finished: "
        + failure.getClass().getSimpleName()
        + ". The daemon's log has the details; the next run goes on from here.";
  }

  private static void report(String job, JobOutcome outcome) {
    if (outcome.status() == GrouperLoaderStatus.SUCCESS) {
      LOG.info("job=" + job + " " + outcome.message());
    } else {
      LOG.warn("job=" + job + " status=" + outcome.status() + " " + outcome.message());
    }
  }

  private static GrouperLoaderStatus worse(GrouperLoaderStatus one, GrouperLoaderStatus other) {
    if (one == GrouperLoaderStatus.ERROR || other == GrouperLoaderStatus.SUCCESS) {
      return one;
    }
    return other;
  }
}
