package org.grouperext.atlassianlicense.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.grouperext.atlassianlicense.doctor.Doctor;
import org.grouperext.atlassianlicense.doctor.DoctorReport;
import org.grouperext.atlassianlicense.doctor.DoctorReport.Line;
import org.grouperext.atlassianlicense.doctor.Finding.Level;
import org.quartz.DisallowConcurrentExecution;

/**
 * Runs the doctor, and ends with WARNING and what failed if anything did. Scheduled as {@code
 * otherJob.atlassianDoctor.class}.
 */
@DisallowConcurrentExecution
public final class DoctorJob extends LicenseJob {

  @Override
  List<Supplier<JobOutcome>> parts() {
    DoctorReport report = Doctor.check();
    List<Supplier<JobOutcome>> parts = new ArrayList<>();
    parts.add(() -> JobOutcome.success(report.summary()));
    report.of(Level.FAIL).forEach(line -> parts.add(() -> JobOutcome.warning(line.toString())));
    report.of(Level.WARN).forEach(line -> parts.add(() -> told(line)));
    return parts;
  }

  /** What an operator should know, and need not do today. */
  private static JobOutcome told(Line line) {
    return JobOutcome.success(line.toString());
  }
}
