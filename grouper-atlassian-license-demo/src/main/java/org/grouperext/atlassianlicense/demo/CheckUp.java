package org.grouperext.atlassianlicense.demo;

import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import java.time.Clock;
import java.util.List;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.doctor.Doctor;
import org.grouperext.atlassianlicense.doctor.DoctorReport;
import org.grouperext.atlassianlicense.doctor.Finding.Level;

/** The last act: after all that happened the doctor looks everything over, at the present time. */
final class CheckUp {

  private final Stage stage;

  CheckUp(Stage stage) {
    this.stage = stage;
  }

  List<Step> steps() {
    return List.of(new Step("The doctor finds nothing", this::examine));
  }

  private String examine(Expectations expect) {
    LicenseClock.use(Clock.systemUTC());
    // What a daemon does when it starts, and what a site sets once it has a UI.
    stage.system().grouper().asRoot(GrouperLoader::scheduleJobs);
    GrouperConfig.retrieveConfig()
        .propertiesOverrideMap()
        .put("grouper.ui.url", stage.system().ui().address("/grouper/").toString());
    DoctorReport report = Doctor.check();
    expect.equal(report.of(Level.FAIL), List.of(), "what fails");
    expect.equal(report.of(Level.WARN), List.of(), "what warns");
    expect.that(report.lines().size() > 25, "the doctor looked at little: " + report);
    return "From settings and tables to Splunk, seats and the claim screen: " + report.summary();
  }
}
