package org.grouperext.atlassianlicense.doctor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.internet2.middleware.grouper.GroupSave;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.grouperext.atlassianlicense.doctor.Finding.Level;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.testbed.atlassian.Fault;
import org.grouperext.atlassianlicense.testbed.splunk.LoginEvent;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFaults;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with Splunk, Atlassian and the claim screen, each made wrong once. */
final class DoctorOutsideIT {

  private static final String SPLUNK = "Splunk of idp";
  private static final String FEED = "atlassianActivity.idp.";
  private static final String SCIM = "SCIM of provisioner atlassian";
  private static final String SEATS = "seats of cloud";
  private static final String SCREEN = "claim screen of cloud";
  private static final String UI_URL = "grouper.ui.url";

  private static final String NO_UI = "The UI of this Grouper is not published.";

  /** Nothing listens here. */
  private static final String NOWHERE = "http://127.0.0.1:9";

  private static Patient patient;
  private static Institution institution;
  private static @Nullable GrouperUiHost ui;

  @BeforeAll
  static void open() throws IOException {
    patient = Patient.openWithUi();
    institution = patient.institution();
    if (GrouperUiHost.available()) {
      ui = GrouperUiHost.start(GrouperUiSettings.anyPort());
    }
  }

  @AfterAll
  static void close() {
    if (ui != null) {
      ui.close(); // Grouper cannot be used any more then.
    }
    patient.close();
  }

  @AfterEach
  void mend() {
    patient.mend();
  }

  @Test
  void splunkIsDown() {
    patient.assertOk(SPLUNK);
    institution.splunk().stop();
    patient.assertFails(SPLUNK, "Splunk");
  }

  @Test
  void splunkRefusesTheToken() {
    institution.settings().put(FEED + "splunkTokenSecret", "another");
    patient.assertFails(SPLUNK, "401");
  }

  @Test
  void splunkRefusesTheSearch() {
    String search = search(LoginEvent.ATLASSIAN).replace("stats max", "nonsense | stats max");
    institution.settings().put(FEED + "search", search);
    patient.assertFails(SPLUNK, FEED + "search is '" + search + "'");
  }

  @Test
  void splunkRefusesToSayHowFarBackItGoes() {
    institution.splunk().fault(SplunkFaults.fatalWithStatus200());
    patient.assertFails(SPLUNK, FEED + "retentionSearch is 'derived'");
  }

  @Test
  void splunkGivesPartOfTheAnswer() {
    institution.splunk().fault(SplunkFaults.finalized());
    patient.assertFails(SPLUNK, "Splunk's answer is not complete");
  }

  @Test
  void settingsOfSplunkCannotBeUsed() {
    institution.settings().put(FEED + "splunkCaFile", "/no/such/file.pem");
    patient.assertFails(SPLUNK, "/no/such/file.pem");
  }

  @Test
  void nobodyLoggedIn() {
    institution.settings().put(FEED + "search", search("https://unknown.example.edu"));
    patient.assertWarns(SPLUNK, "Splunk's answer is not complete", "EMPTY");
  }

  @Test
  void retentionIsUnknown() {
    institution
        .settings()
        .put(FEED + "search", search(LoginEvent.ATLASSIAN).replace("index=idp", "`idp`"));
    patient.assertWarns(SPLUNK, "It is not known how far back Splunk goes");
  }

  /** Late enough to be silence, early enough to be in the last 24 hours before the lag. */
  @Test
  void logHasStopped() {
    institution.splunk().forgetLogins();
    institution.login("ann", institution.now().minus(Duration.ofHours(24).plusMinutes(5)));
    patient.assertWarns(SPLUNK, "Splunk's last event is of");
    institution.login("ann", institution.now().minusSeconds(7200));
    institution.othersLogIn(institution.daysAgo(100));
    institution.othersLogIn(institution.now().minusSeconds(1));
  }

  @ParameterizedTest
  @CsvSource({
    "401, FAIL, refuses the key",
    "403, FAIL, refuses the key",
    "404, FAIL, knows no such directory",
    "429, WARN, asked too much",
    "500, FAIL, answers with HTTP 500"
  })
  void atlassianRefuses(int status, Level level, String says) {
    patient.assertOk(SCIM);
    patient.atlassian().inject(Fault.at("GET", "/Groups", Fault.Status.of(status)));
    Patient.assertFinding(patient.look(SCIM), level, says);
    patient.assertWarns(SEATS, "Not looked at");
  }

  @Test
  void atlassianDoesNotAnswer() {
    patient.atlassian().inject(Fault.anywhere(new Fault.Cut()));
    patient.assertFails(SCIM, "gives no answer (NoHttpResponseException)");
    Patient.loaderSettings().put(Patient.SYSTEM + "endpoint", NOWHERE);
    patient.assertFails(SCIM, "gives no answer (ConnectException)");
    patient.assertWarns(SEATS, "Not looked at");
  }

  @Test
  void someHaveALicenseAndNoSeatOthersASeatAndNoLicense() {
    patient.assertOk(SEATS);
    institution.claim("new");
    institution.grouper().settleExcept(Set.of("provisioner_incremental_atlassian"));
    patient.assertFails(SEATS, "2 seats at Atlassian, 3 licenses in Grouper: 1 too few.");

    institution.remove(Institution.FOLDER + "claimed", "ann");
    institution.grouper().settleExcept(Set.of("provisioner_incremental_atlassian"));
    patient.assertFails(SEATS, "2 licenses in Grouper: 1 too few, 1 too many.");

    institution.remove(Institution.FOLDER + "claimed", "new");
    institution.grouper().settleExcept(Set.of("provisioner_incremental_atlassian"));
    patient.assertWarns(SEATS, "2 seats at Atlassian, 1 licenses in Grouper: 1 too many.");

    institution.claim("ann");
    patient.approveAndSettle();
    patient.assertOk(SEATS);
  }

  @Test
  void atlassianHasNoSuchGroup() {
    String unsent = Institution.FOLDER + "unsent";
    institution.grouper().asRoot(() -> new GroupSave().assignName(unsent).save());
    institution.settings().put("atlassianLicense.cloud.hasLicenseGroup", unsent);
    patient.assertFails(SEATS, "Atlassian's directory has no group unsent.");
  }

  @Test
  void claimScreenIsNotConfigured() {
    String screen = "grouperCustomUI.atlassianLicenseCloud.";
    institution.settings().put(screen + "enabled", "false");
    patient.assertFails(SCREEN, screen + "enabled is false");
    institution.settings().put(screen + "groupUUIDOrName", "app:other");
    patient.assertFails(SCREEN, "No Custom UI is configured for");
  }

  @Test
  void claimScreenCannotBeReached() {
    patient.assertWarns(SCREEN, UI_URL + " is not set");
    institution.settings().put(UI_URL, NOWHERE + "/grouper");
    patient.assertFails(SCREEN, NOWHERE + "/grouper/ gives no answer (HttpHostConnectException)");
    institution.settings().put(UI_URL, "no address");
    patient.assertFails(SCREEN, "no address/ gives no answer (");
  }

  @Test
  void claimScreenIsReachedOrNotAtItsAddress() {
    assumeTrue(GrouperUiHost.available(), NO_UI);
    institution.settings().put(UI_URL, address("/grouper"));
    patient.assertOk(SCREEN);
    institution.settings().put(UI_URL, address("/elsewhere/"));
    patient.assertFails(SCREEN, "/elsewhere/ answers with HTTP 404");
  }

  private static String address(String path) {
    return Objects.requireNonNull(ui).address(path).toString();
  }

  /** This Grouper has a UI, and the ui module is not on the class path of these tests. */
  @Test
  void textsAreNotThere() {
    assumeTrue(GrouperUiHost.available(), NO_UI);
    patient.assertFails("texts of the claim screen", "This Grouper has a UI, and the texts");
  }

  private static String search(String service) {
    return "search index=idp service_provider=\"%s\" | stats max(_time) as last_login by user"
        .formatted(service);
  }
}
