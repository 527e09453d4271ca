package org.grouperext.atlassianlicense.doctor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** All checks of an install, in the order in which a person goes through them. */
final class Checks {

  private static final String JOBS = "org.grouperext.atlassianlicense.job.";

  private final Optional<Configuration> configuration;
  private final Instant now;
  private final List<Check> checks = new ArrayList<>();

  /** Without a configuration, what needs none. */
  Checks(Optional<Configuration> configuration, Instant now) {
    this.configuration = configuration;
    this.now = now;
  }

  List<Check> all() {
    checks.add(new SettingsCheck());
    checks.add(new VersionCheck());
    checks.add(new TablesCheck());
    configuration.ifPresent(known -> checks.add(new InstallationCheck()));
    configuration.ifPresent(known -> known.licenses().forEach(one -> addInstalled(one, known)));
    addJobs();
    configuration.ifPresent(this::addConfigured);
    checks.add(new TextsCheck());
    return List.copyOf(checks);
  }

  private void addInstalled(LicenseSettings license, Configuration known) {
    checks.add(new GroupsCheck(license, known));
    checks.add(new NestingCheck(license));
    checks.add(new CompositeCheck(license));
    checks.add(new PrivilegesCheck(license));
    checks.add(new VetoCheck(license));
    checks.add(new RuleCheck(license));
    checks.add(new MarkCheck(license));
  }

  private void addJobs() {
    addOtherJob("login activity", "class", JOBS + "LoginActivityLoader");
    addOtherJob("keep license", "class", JOBS + "KeepLicenseLoader");
    addConsumer("compositeMemberships");
    addConsumer("grouperRules");
  }

  private void addConfigured(Configuration known) {
    known.feeds().forEach(this::addFeed);
    known.licenses().forEach(license -> checks.add(new EvidenceCheck(license, now)));
    known.licenses().stream()
        .map(license -> license.provisioning().provisioner())
        .distinct()
        .forEach(this::addProvisioner);
    known.licenses().forEach(license -> checks.add(new SeatsCheck(license)));
    known.licenses().forEach(license -> checks.add(new CustomUiCheck(license)));
  }

  private void addFeed(FeedSettings feed) {
    checks.add(new SplunkCheck(feed, now));
    checks.add(new NamesCheck(feed, now));
  }

  private void addProvisioner(String provisioner) {
    checks.add(new ProvisionerCheck(provisioner));
    addOtherJob("full sync of " + provisioner, "provisionerConfigId", provisioner);
    Optional<String> consumer = DaemonJobs.consumer("provisionerConfigId", provisioner);
    consumer.ifPresentOrElse(
        this::addConsumer,
        () -> checks.add(new JobCheck("incremental sync of " + provisioner, Optional.empty())));
    checks.add(new ScimCheck(provisioner));
  }

  private void addOtherJob(String title, String setting, String value) {
    checks.add(new JobCheck(title, DaemonJobs.otherJob(setting, value)));
  }

  private void addConsumer(String consumer) {
    checks.add(new JobCheck(consumer, Optional.of(DaemonJobs.jobOf(consumer))));
    checks.add(new LagCheck(consumer, now));
  }
}
