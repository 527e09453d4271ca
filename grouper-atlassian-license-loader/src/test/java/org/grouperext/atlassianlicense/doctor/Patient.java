package org.grouperext.atlassianlicense.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import edu.internet2.middleware.grouper.misc.GrouperFailsafe;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.doctor.DoctorReport.Line;
import org.grouperext.atlassianlicense.doctor.Finding.Level;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.InvalidSettingsException;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;

/** An institution in which all is well, until a test breaks something and looks at one check. */
final class Patient implements AutoCloseable {

  static final String FULL_SYNC = "OTHER_JOB_provisioner_full_atlassian";
  static final String INCREMENTAL = "CHANGE_LOG_consumer_provisioner_incremental_atlassian";
  static final String SYSTEM = "grouper.wsBearerToken.atlassianCloud.";

  private final AtlassianSimulator atlassian;
  private final Institution institution;

  private Patient(AtlassianSimulator atlassian, Institution institution) {
    this.atlassian = atlassian;
    this.institution = institution;
  }

  /** Everything installed, scheduled, run once and in line. */
  static Patient open() throws IOException {
    return open(UnaryOperator.identity());
  }

  /** The same in a Grouper that has a UI, if there is one of this version. */
  static Patient openWithUi() throws IOException {
    return open(
        configuration ->
            GrouperUiHost.available() ? GrouperUiHost.configure(configuration) : configuration);
  }

  private static Patient open(UnaryOperator<GrouperConfiguration> more) throws IOException {
    AtlassianSimulator atlassian =
        AtlassianSimulator.start(AtlassianSettings.withLicenseGroups("atlassian-licensed-users"));
    Institution institution =
        Institution.open(
            Map.of(),
            Map.of(
                SYSTEM + "endpoint", atlassian.endpoint().toString(),
                SYSTEM + "accessTokenPassword", atlassian.key(),
                SYSTEM + "delayAfterEachCallInMs", "0"),
            more);
    Patient patient = new Patient(atlassian, institution);
    patient.makeWell();
    return patient;
  }

  private void makeWell() {
    institution.startAnew();
    institution.claim("ann", "bob");
    institution.login("ann", institution.now().minusSeconds(7200));
    institution.othersLogIn(institution.daysAgo(100));
    institution.readLogins();
    institution.decide();
    institution.grouper().settle();
    assertThat(institution.grouper().run(FULL_SYNC).status()).isEqualTo("SUCCESS");
    institution.grouper().settle();
    schedule();
  }

  /** As a daemon does when it starts, without running anything. */
  void schedule() {
    institution.grouper().asRoot(GrouperLoader::scheduleJobs);
  }

  Institution institution() {
    return institution;
  }

  AtlassianSimulator atlassian() {
    return atlassian;
  }

  /** Settings that stand over those of grouper-loader.properties until {@link #mend}. */
  static Map<String, String> loaderSettings() {
    return GrouperLoaderConfig.retrieveConfig().propertiesOverrideMap();
  }

  /** Settings, Splunk and Atlassian are as they were. */
  void mend() {
    institution.mend();
    atlassian.heal();
    loaderSettings().clear();
  }

  /** Lets the failsafe pass what is pending, and Atlassian catch up. */
  void approveAndSettle() {
    inSession(
        () -> {
          GrouperFailsafe.assignApproveNextRun(INCREMENTAL);
          return true;
        });
    institution.grouper().settle();
  }

  /** What the check of this name finds, as things are now. */
  Finding look(String check) {
    return inSession(
        () ->
            new Checks(valid(), LicenseClock.now())
                .all().stream()
                    .filter(one -> one.name().equals(check))
                    .map(Examination::of)
                    .map(Line::finding)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no check " + check)));
  }

  /** What a check finds that looks at another moment, say. */
  Finding look(Check check) {
    return inSession(() -> Examination.of(check).finding());
  }

  /** Expects a failure that says this and names a remedy. */
  void assertFails(String check, String... says) {
    assertFinding(look(check), Level.FAIL, says);
  }

  /** Expects a warning that says this and names a remedy. */
  void assertWarns(String check, String... says) {
    assertFinding(look(check), Level.WARN, says);
  }

  static void assertFinding(Finding finding, Level level, String... says) {
    assertThat(finding.level()).as(finding.toString()).isEqualTo(level);
    assertThat(finding.what()).contains(says);
    assertThat(finding.remedy()).hasSizeGreaterThan(10);
  }

  void assertOk(String check) {
    assertThat(look(check))
        .extracting(Finding::level, Finding::remedy)
        .containsExactly(Level.OK, "");
  }

  private <T> T inSession(Supplier<T> action) {
    return institution.grouper().asRoot(action);
  }

  /** The settings as they are now. */
  Configuration configuration() {
    return inSession(GrouperSettings::read);
  }

  private static Optional<Configuration> valid() {
    try {
      return Optional.of(GrouperSettings.read());
    } catch (InvalidSettingsException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    mend();
    institution.close();
    atlassian.close();
  }
}
