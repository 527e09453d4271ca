package org.grouperext.atlassianlicense.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.grouperext.atlassianlicense.doctor.Finding.Level;
import org.grouperext.atlassianlicense.job.Institution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;

/** What can be wrong with jobs, the change log and what is known of logins, each made once. */
final class DoctorJobsIT {

  private static final String JOB = "OTHER_JOB_atlassianKeepLicense";
  private static final String TRIGGER = "triggerOtherJob_" + JOB;
  private static final String CHECK = "job: keep license";
  private static final String EVIDENCE = "coverage and freshness of cloud";
  private static final Duration HOUR = Duration.ofHours(1);

  private static Patient patient;
  private static Institution institution;

  @BeforeAll
  static void open() throws IOException {
    patient = Patient.open();
    institution = patient.institution();
  }

  @AfterAll
  static void close() {
    patient.close();
  }

  @AfterEach
  void mend() {
    patient.mend();
    institution.readLogins();
    institution.decide();
    patient.schedule();
    institution.grouper().settle();
    patient.assertOk(CHECK);
    patient.assertOk("change log: grouperRules");
  }

  @Test
  void jobIsNotConfigured() {
    Patient.loaderSettings().put("otherJob.atlassianKeepLicense.class", "");
    patient.assertFails(CHECK, "not in grouper-loader.properties");
  }

  @Test
  void incrementalSyncIsNotConfigured() {
    String consumer = "changeLog.consumer.provisioner_incremental_atlassian.provisionerConfigId";
    Patient.loaderSettings().put(consumer, "other");
    patient.assertFails("job: incremental sync of atlassian", "not in grouper-loader.properties");
  }

  @Test
  void jobIsNotScheduledOrPaused() throws SchedulerException {
    scheduler().pauseJob(JobKey.jobKey(JOB));
    patient.assertFails(CHECK, JOB + " is scheduled, but its trigger is PAUSED.");
    scheduler().resumeJob(JobKey.jobKey(JOB));
    scheduler().unscheduleJob(TriggerKey.triggerKey(TRIGGER));
    patient.assertFails(CHECK, JOB + " is not scheduled.");
  }

  /** What Quartz makes of a trigger whose job's class it cannot load. */
  @Test
  void triggerOfTheJobIsBroken() {
    institution.update(
        "update grouper_qz_triggers set trigger_state = 'ERROR' where job_name = '" + JOB + "'");
    patient.assertFails(CHECK, JOB + " is scheduled, but its trigger is ERROR.");
    institution.update(
        "delete from grouper_qz_cron_triggers where trigger_name = '" + TRIGGER + "'");
    institution.update("delete from grouper_qz_triggers where job_name = '" + JOB + "'");
  }

  @Test
  void jobHasNeverEnded() {
    institution.update("delete from grouper_loader_log where job_name = '" + JOB + "'");
    patient.assertWarns(CHECK, "has not ended once");
  }

  @Test
  void jobEndedLongAgo() {
    institution.update(
        "update grouper_loader_log set ended_time = ended_time - interval '5 hours'"
            + " where job_name = '"
            + JOB
            + "'");
    patient.assertFails(CHECK, "last ended with SUCCESS", "more than 150 minutes ago");
  }

  @Test
  void jobEndedWithAnError() {
    institution.settings().put("atlassianLicense.cloud.inactivityDays", "sixty");
    institution.decide();
    institution.settings().clear();
    patient.assertFails(CHECK, "last ended with ERROR");
  }

  /** There are two, and nothing holds the limit. */
  @Test
  void jobEndedWithAWarning() {
    institution.settings().put("atlassianLicense.cloud.maxSeats", "1");
    institution.decide();
    patient.assertWarns(CHECK, "last ended with WARNING");
  }

  /** Grouper's word of a loader whose query gives people whom it cannot find. */
  @Test
  void jobDidNotFindPeople() {
    institution.update(
        "update grouper_loader_log set status = 'SUBJECT_PROBLEMS' where job_name = '" + JOB + "'");
    patient.assertWarns(CHECK, "last ended with SUBJECT_PROBLEMS");
  }

  /** Every other claim goes at once. */
  @Test
  void failsafeHoldsTheProvisioner() {
    String check = "job: provisioner_incremental_atlassian";
    patient.assertOk(check);
    institution.remove(Institution.FOLDER + "claimed", "ann");
    institution.settle();
    institution.grouper().run(Patient.INCREMENTAL);

    patient.assertFails(check, "last ended with ERROR", "sends nothing at all");
    assertThat(patient.look(check).remedy())
        .endsWith("GrouperFailsafe.assignApproveNextRun(\"" + Patient.INCREMENTAL + "\");");

    institution.claim("ann");
    patient.approveAndSettle();
    patient.assertOk(check);
  }

  /** Grouper's word of a sync that waits for what was asked of the full sync. */
  @Test
  void syncWaitsForTheApprovalOfAnother() {
    String check = "job: provisioner_incremental_atlassian";
    patient.assertOk(check);
    institution.update(
        "update grouper_loader_log set status = 'ERROR_FAILSAFE' where job_name = '"
            + Patient.INCREMENTAL
            + "'");
    patient.assertFails(check, "last ended with ERROR_FAILSAFE", "until somebody decides");
    institution.grouper().run(Patient.INCREMENTAL);
    patient.assertOk(check);
  }

  @Test
  void changeLogIsNotSortedOrAConsumerLags() {
    Instant later = institution.now().plus(HOUR);
    LagCheck atLater = new LagCheck("grouperRules", later);
    assertThat(patient.look(atLater).level()).isEqualTo(Level.OK);

    institution.claim("waiting");
    Patient.assertFinding(patient.look(atLater), Level.FAIL, "Grouper has not sorted what");

    institution.grouper().settleOnly(Set.of());
    Patient.assertFinding(patient.look(atLater), Level.FAIL, "It has not dealt with what happened");
    assertThat(patient.look(new LagCheck("grouperRules", institution.now())).what())
        .isEqualTo("what is waiting is recent");
  }

  @Test
  void consumerHasNeverRun() {
    Patient.assertFinding(
        patient.look(new LagCheck("none", institution.now())), Level.FAIL, "It has never run.");
  }

  @Test
  void nothingIsKnownOfLogins() {
    patient.assertOk(EVIDENCE);
    institution.update("delete from atlassian_coverage");
    patient.assertFails(EVIDENCE, "no logins are known", "has proven nothing yet");
  }

  @Test
  void whatIsKnownIsStaleOrDoesNotReach() {
    Instant later = institution.now().plus(Duration.ofDays(3));
    Patient.assertFinding(
        patient.look(new EvidenceCheck(patient.configuration().licenses().get(0), later)),
        Level.FAIL,
        "longer ago than atlassianLicense.cloud.maxStalenessHours allows");

    Instant end = institution.now().minus(HOUR);
    known(end.minus(Duration.ofDays(60)), end);
    patient.assertFails(EVIDENCE, "not far enough to judge anybody");
  }

  @Test
  void saysUntilWhenNobodyIsTakenWhereLittleIsKnown() {
    known(institution.daysAgo(10), institution.now().minus(HOUR));
    assertThat(patient.look(EVIDENCE).what())
        .contains("keeps the license until " + institution.now().plus(Duration.ofDays(50)));
    patient.assertOk(EVIDENCE);
  }

  @Test
  void loginNamesBelongToNobody() {
    patient.assertOk("login names of idp");
    institution.update(
        "insert into atlassian_login (feed, login_name, last_login_ms, first_seen_ms, next_try_ms)"
            + " values ('idp', 'one', 9999999999999, 0, 9999999999999),"
            + " ('idp', 'other', 9999999999999, 0, 9999999999999)");
    patient.assertFails("login names of idp", "More than 20 % of the login names belong to nobody");
    institution.update("delete from atlassian_login where first_seen_ms = 0");
  }

  @Test
  void sourceOfPeopleIsUnknown() {
    institution.settings().put("atlassianActivity.idp.subjectSourceId", "aliens");
    patient.assertFails("login names of idp", "subjectSourceId is 'aliens'");
  }

  /** One window, however many searches there were. */
  private static void known(Instant from, Instant through) {
    institution.update(
        "delete from atlassian_coverage where window_from_ms >"
            + " (select min(window_from_ms) from atlassian_coverage)");
    institution.update(
        "update atlassian_coverage set window_from_ms = %d, window_through_ms = %d"
            .formatted(from.toEpochMilli(), through.toEpochMilli()));
  }

  private static Scheduler scheduler() throws SchedulerException {
    return GrouperLoader.schedulerFactory().getScheduler();
  }
}
