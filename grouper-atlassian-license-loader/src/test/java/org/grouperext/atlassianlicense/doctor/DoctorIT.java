package org.grouperext.atlassianlicense.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.misc.GrouperVersion;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.doctor.DoctorReport.Line;
import org.grouperext.atlassianlicense.doctor.Finding.Level;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The doctor as a whole: what it says of a good install, what it survives, what it keeps quiet. */
final class DoctorIT {

  private static final Pattern WRITE =
      Pattern.compile("(?i)^(insert|update|delete|merge|create|drop|alter|truncate)\\b.*");

  /** So the installer asks whether it has the right to write; no row is touched. */
  private static final String NO_ROW = "where 1 = 0";

  private static final String PROVISIONER = "settings of provisioner atlassian";

  private static Patient patient;

  @BeforeAll
  static void open() throws IOException {
    patient = Patient.open();
  }

  @AfterAll
  static void close() {
    patient.close();
  }

  @AfterEach
  void mend() {
    patient.mend();
  }

  /** The address of the UI is not set here; the demo's test has a UI, and no warning. */
  @Test
  void findsNothingWrongWithAGoodInstall() {
    DoctorReport report = Doctor.check();

    assertThat(report.of(Level.FAIL)).as(report.toString()).isEmpty();
    assertThat(report.of(Level.WARN))
        .as(report.toString())
        .extracting(Line::check)
        .containsExactly("claim screen of cloud");
    assertThat(report.lines()).hasSizeGreaterThan(25);
    assertThat(report).asString().contains("ok    seats of cloud: 2 seats at Atlassian, 2 lic");
    assertThat(report).asString().endsWith(report.lines().size() - 1 + " ok, 1 warn, 0 fail.");
  }

  @Test
  void namesEveryWrongSettingAndStillLooksAtWhatNeedsNone() {
    patient.institution().settings().put("atlassianLicense.cloud.inactivityDays", "sixty");
    patient.institution().settings().put("atlassianActivity.idp.nonsense", "1");

    DoctorReport report = Doctor.check();

    assertThat(report.of(Level.FAIL)).as(report.toString()).hasSize(1);
    assertThat(report)
        .asString()
        .contains("fail  settings: atlassianLicense.cloud.inactivityDays is 'sixty'")
        .contains("atlassianActivity.idp.nonsense is not a setting")
        .contains("ok    tables")
        .contains("ok    job: keep license")
        .doesNotContain("Splunk of");
  }

  /** One check after the other is broken by a table that is not there; the others go on. */
  @Test
  void goesOnWhenAChecksItselfBreaks() {
    for (String table : List.of("grouper_change_log_consumer", "atlassian_coverage")) {
      int before = Doctor.check().lines().size();
      patient.institution().update("alter table " + table + " rename to put_aside");
      try {
        DoctorReport report = Doctor.check();
        assertThat(report.lines()).hasSize(before);
        assertThat(report.of(Level.FAIL))
            .isNotEmpty()
            .anySatisfy(line -> assertThat(line.finding().what()).contains("broke: ", "SQL"));
        assertThat(report.of(Level.OK)).hasSizeGreaterThan(15);
      } finally {
        patient.institution().update("alter table put_aside rename to " + table);
      }
    }
  }

  @Test
  void tellsNothingOfWhatABrokenChecksFailureSays() {
    Check broken =
        new Check() {
          @Override
          public String name() {
            return "broken";
          }

          @Override
          public Finding run() {
            throw new IllegalStateException("token-123", new NoClassDefFoundError("ann@mail"));
          }
        };

    Finding finding = patient.look(broken);

    Patient.assertFinding(finding, Level.FAIL, "IllegalStateException", "NoClassDefFoundError");
    assertThat(finding).asString().doesNotContain("token-123").doesNotContain("ann@mail");
  }

  /** With a name printed in NamesCheck this was seen to fail. */
  @Test
  void namesNobodyAndTellsNoSecret() {
    patient.institution().settings().put("atlassianActivity.idp.splunkTokenSecret", "wrong-secret");
    patient
        .institution()
        .update(
            "insert into atlassian_login (feed, login_name, last_login_ms, first_seen_ms, next_try_ms)"
                + " values ('idp', 'mallory', 9999999999999, 0, 0)");
    DoctorReport report = Doctor.check();
    patient.institution().update("delete from atlassian_login where login_name = 'mallory'");

    assertThat(report)
        .asString()
        .doesNotContain("mallory")
        .doesNotContain("ann")
        .doesNotContain("bob")
        .doesNotContain("wrong-secret")
        .doesNotContain(patient.atlassian().key())
        .doesNotContain(patient.institution().splunk().token());
  }

  @Test
  void writesNothing() {
    patient.atlassian().forgetCalls();
    String before = patient.institution().everything();

    List<String> statements = patient.institution().grouper().statements().ofEach(Doctor::check);

    assertThat(statements)
        .isNotEmpty()
        .noneMatch(one -> WRITE.matcher(one).matches() && !one.endsWith(NO_ROW));
    assertThat(patient.institution().everything()).isEqualTo(before);
    assertThat(patient.atlassian().calls()).isNotEmpty().noneMatch(call -> call.isWrite());
  }

  @Test
  void turnsTheDaemonJobToWarningWithWhatFailedAndWhatToDo() {
    JobRun well = patient.institution().grouper().run("OTHER_JOB_atlassianDoctor");
    Patient.loaderSettings().put("provisioner.atlassian.deleteEntities", "true");
    JobRun unwell = patient.institution().grouper().run("OTHER_JOB_atlassianDoctor");

    assertThat(well.status()).as(well.message()).isEqualTo("SUCCESS");
    assertThat(well.message()).contains("0 fail.").contains("warn  claim screen of cloud");
    assertThat(unwell.status()).isEqualTo("WARNING");
    assertThat(unwell.message())
        .contains("1 fail.")
        .contains("fail  settings of provisioner atlassian: deleteEntities is 'true': deleting")
        .contains("-> These are keys behind provisioner.atlassian.")
        .doesNotContain("ok    settings");
  }

  /** Each setting that is not safe with another value, on the configuration of a real Grouper. */
  @ParameterizedTest
  @MethodSource("settings")
  void saysWhatHarmASettingOfTheProvisionerDoes(SafeSetting setting) {
    patient.assertOk(PROVISIONER);
    for (String value : List.of("", "true", "false", "100")) {
      Patient.loaderSettings().put("provisioner.atlassian." + setting.key(), value);
      if (!setting.isSafe(value)) {
        patient.assertFails(PROVISIONER, setting.key() + " is ", setting.harm());
      }
    }
  }

  private static Stream<SafeSetting> settings() {
    return Stream.concat(
        SafeSettings.ALWAYS.stream(), SafeSettings.WITH_CHANGES_TO_PEOPLE.stream());
  }

  @Test
  void asksLessOfAProvisionerThatOnlyFindsPeople() {
    Patient.loaderSettings().put("provisioner.atlassian.makeChangesToEntities", "false");
    SafeSettings.WITH_CHANGES_TO_PEOPLE.forEach(
        one -> Patient.loaderSettings().put("provisioner.atlassian." + one.key(), ""));
    patient.assertOk(PROVISIONER);
  }

  /** Grouper remembers what its jar says of its version, and is told another one here. */
  @ParameterizedTest
  @ValueSource(strings = {"5.10.1", "9.0.0"})
  void saysThatThisGrouperIsNotSupported(String version) throws ReflectiveOperationException {
    patient.assertOk("Grouper's version");
    Field field = GrouperVersion.class.getDeclaredField("grouperVersionString");
    field.setAccessible(true);
    Object real = field.get(null);
    field.set(null, version);
    try {
      patient.assertFails("Grouper's version", "This is Grouper " + version);
      patient.assertFails("installation", "This is Grouper " + version);
    } finally {
      field.set(null, real);
    }
  }

  @Test
  void saysWhatTheInstallerWouldDo() {
    Institution institution = patient.institution();
    patient.assertOk("installation");
    institution.update("alter table atlassian_removal drop column undone_ms");
    institution.update("drop index atlassian_login_person");
    patient.assertFails(
        "installation",
        "To do: Bring the table atlassian_removal of an earlier version up to date",
        "To do: Make the missing index of the table atlassian_login.");
    institution.install();
    patient.assertOk("installation");
  }

  @Test
  void saysWhichTableIsMissing() {
    patient.assertOk("tables");
    patient.institution().update("alter table atlassian_plan rename to put_aside");
    patient.assertFails("tables", "no table atlassian_plan");
    patient.institution().update("alter table put_aside rename to atlassian_plan");
  }
}
