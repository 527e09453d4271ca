package org.grouperext.atlassianlicense.job;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouperClient.config.ConfigPropertiesCascadeBase;
import edu.internet2.middleware.morphString.Morph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCall;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFault;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFaults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From logins in Splunk to the login table, the coverage ledger and the group, by the real job. */
final class LoginActivityIT {

  private static final String TOKEN = "atlassianActivity.idp.splunkTokenSecret";
  private static final String WRONG_TOKEN = "wrong-but-still-not-for-the-log";

  private static Institution institution;

  @BeforeAll
  static void open() throws IOException {
    institution = Institution.open();
  }

  @AfterAll
  static void close() {
    institution.close();
  }

  @BeforeEach
  void startAnew() {
    institution.startAnew();
  }

  @Test
  void readsTheHistoryFirstAndKnowsHowFarItReaches() {
    institution.claim("ann", "bob");
    institution.login("ann", institution.daysAgo(2));
    institution.login("ann", institution.daysAgo(30));
    institution.login("bob", institution.daysAgo(62));

    JobRun run = institution.readLogins();

    assertThat(run.status()).isEqualTo("SUCCESS");
    assertThat(run.message()).contains("feed=idp people=2 new=2 changed=0 unresolved=0");
    assertThat(logins())
        .containsExactly(
            "ann@example.edu ann " + institution.daysAgo(2).toEpochMilli(),
            "bob@example.edu bob " + institution.daysAgo(62).toEpochMilli());
    assertThat(coverage())
        .containsExactly(
            institution.daysAgo(65).toEpochMilli()
                + " "
                + institution.now().minus(Duration.ofMinutes(15)).toEpochMilli());
  }

  @Test
  void loadsWhoLoggedInRecently() {
    institution.claim("ann", "bob");
    institution.login("ann", institution.daysAgo(2));
    institution.login("bob", institution.daysAgo(62));

    institution.readLogins();

    assertThat(institution.members(Institution.RECENT)).containsExactly("ann");
  }

  @Test
  void changesNothingAndAsksNothingWhenNoTimeHasPassed() {
    institution.claim("ann");
    institution.login("ann", institution.daysAgo(2));
    institution.readLogins();
    String before = institution.everything();
    long searches = institution.splunk().count(SplunkCall.CREATE);

    JobRun run = institution.readLogins();

    assertThat(run.status()).isEqualTo("SUCCESS");
    assertThat(institution.everything()).isEqualTo(before);
    assertThat(institution.splunk().count(SplunkCall.CREATE)).isEqualTo(searches);
  }

  @Test
  void extendsWhatIsKnownAndFindsEventsThatArrivedLate() {
    institution.claim("ann", "bob");
    institution.login("ann", institution.daysAgo(10));
    institution.login("bob", institution.daysAgo(10));
    institution.readLogins();
    institution.login("ann", institution.daysAgo(1));
    institution.clockAt(institution.now().plus(Duration.ofHours(1)));

    JobRun run = institution.readLogins();

    assertThat(run.message()).contains("people=1 new=0 changed=1 unresolved=0");
    assertThat(logins())
        .containsExactly(
            "ann@example.edu ann " + institution.daysAgo(1).toEpochMilli(),
            "bob@example.edu bob " + institution.daysAgo(10).toEpochMilli());
    assertThat(run.message())
        .contains(
            "logins known from "
                + institution.daysAgo(65)
                + " to "
                + institution.now().plus(Duration.ofMinutes(45)));
  }

  /** Someone would lapse if the missing evidence were taken for "did not log in". */
  @Test
  void warnsInOneLineAndLearnsNothingWhateverIsWrongWithSplunk() {
    institution.claimedAt(institution.daysAgo(200), "ann", "bob");
    institution.login("ann", institution.daysAgo(1));
    institution.login("bob", institution.daysAgo(59));
    institution.readLogins();
    institution.decide();
    institution.clockAt(institution.now().plus(Duration.ofDays(2)));
    String before = institution.everything();

    for (Trouble trouble : troubles()) {
      trouble.begin().run();
      JobRun run = institution.readLogins();
      institution.mend();

      assertThat(run.status()).as(trouble.name()).isEqualTo("WARNING");
      assertThat(run.message().strip())
          .startsWith("feed=idp: ")
          .contains(trouble.line())
          .endsWith("nobody loses a license by what is missing.")
          .doesNotContain("\n", "Exception", institution.splunk().token(), WRONG_TOKEN);
      assertThat(institution.everything()).as(trouble.name()).isEqualTo(before);
    }

    assertKeepsBobForWantOfEvidence();
  }

  private static void assertKeepsBobForWantOfEvidence() {
    JobRun decided = institution.decide();
    assertThat(decided.status()).isEqualTo("WARNING");
    assertThat(decided.message()).contains("evidence_missing=1").contains("logins are known from");
    assertThat(institution.reason("bob")).isEqualTo("EVIDENCE_MISSING");
    assertThat(institution.allowedToKeep()).containsExactly("ann", "bob");
  }

  /**
   * Something that is wrong with Splunk.
   *
   * @param line what the job says about it
   */
  private record Trouble(String name, Runnable begin, String line) {

    static Trouble of(String name, SplunkFault fault, String line) {
      return new Trouble(name, () -> institution.splunk().fault(fault), line);
    }
  }

  private static List<Trouble> troubles() {
    String partial = "Failed to recover from indexer failure(s). Results might be incomplete.";
    return List.of(
        new Trouble("down", () -> institution.splunk().stop(), "No connection could be made"),
        new Trouble("token", () -> institution.settings().put(TOKEN, WRONG_TOKEN), "token"),
        Trouble.of("finalized", SplunkFaults.finalized(), "(FINALIZED). Raise the time"),
        Trouble.of("no rows", SplunkFaults.empty(), "Splunk's answer is not complete"),
        Trouble.of(
            "warning",
            SplunkFaults.jobMessage("WARN", "Timed out waiting for peer idx3."),
            "(MESSAGE). Run the search in Splunk by hand"),
        Trouble.of(
            "info",
            SplunkFaults.pageMessage("INFO", partial),
            "(MESSAGE). Run the search in Splunk by hand"),
        Trouble.of("quota", SplunkFaults.retryAfter(429, "86400").on(SplunkCall.CREATE), "search"),
        Trouble.of("failed", SplunkFaults.failed(), "(FAILED). Run the search"));
  }

  @Test
  void writesOneInfoLineARun() throws IOException {
    institution.login("ann", institution.daysAgo(2));
    institution.settings().put("atlassianActivity.idp.unresolvedMaxPercent", "100");
    List<String> before = infoLines();

    JobRun run = institution.readLogins();

    assertThat(infoLines().stream().skip(before.size()))
        .singleElement()
        .asString()
        .endsWith("job=OTHER_JOB_atlassianLoginActivity " + run.message().strip());
  }

  private static List<String> infoLines() throws IOException {
    return institution.log().lines().filter(line -> line.contains(" INFO ")).toList();
  }

  /** The first page is that of the index's extent; the logins come once their search is shown. */
  @Test
  void showsInTheJobsRowHowFarALongSearchIs() {
    institution.claim("ann");
    institution.login("ann", institution.daysAgo(2));
    String progress =
        "select 1 from grouper_loader_log where job_name = 'OTHER_JOB_atlassianLoginActivity'"
            + " and job_message like 'In progress: searching from % to %, state=DONE scanned=%'";
    institution.splunk().fault(afterSeeing(progress).after(1).on(SplunkCall.RESULTS));

    JobRun run = institution.readLogins();

    assertThat(run.status()).as(run.message()).isEqualTo("SUCCESS");
    assertThat(run.message()).doesNotContain("In progress");
  }

  /** Answers once the query finds something; refuses if it does not for long. */
  private static SplunkFault afterSeeing(String query) {
    return (request, healthy) -> {
      Instant end = Instant.now().plusSeconds(30);
      while (institution.column(query).isEmpty()) {
        if (Instant.now().isAfter(end)) {
          return SplunkAnswer.message(400, "FATAL", "The job's row never said it");
        }
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
      return healthy.answer(request);
    };
  }

  @Test
  void takesASettingFromTheEnvironment() {
    String key = "atlassianActivity.idp.subjectSourceId";
    institution.settings().remove(key);
    institution.settings().put(key + ".elConfig", "${elUtils.processEnvVarOrFile('PATH')}");

    assertThat(GrouperSettings.read().feeds().get(0).people().sourceId())
        .isEqualTo(System.getenv("PATH"));
  }

  @Test
  void takesTheTokenFromAFileEncryptedOrNot(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("token");
    institution.settings().put(TOKEN, file.toString());

    Files.writeString(file, "token-of-a-file");
    assertThat(token()).isEqualTo("token-of-a-file");

    Files.writeString(file, Morph.encrypt("token-of-a-closed-file"));
    assertThat(token()).isEqualTo("token-of-a-closed-file");
  }

  /**
   * As Grouper's UI stores it; that Grouper encrypts a key with this word in it is its own doing.
   */
  @Test
  void takesTheTokenFromTheDatabaseWhereItIsEncrypted() {
    institution.update(
        "insert into grouper_config (id, config_file_name, config_file_hierarchy, config_key,"
            + " config_value, config_encrypted, config_sequence, last_updated,"
            + " hibernate_version_number) values ('stored-token', 'grouper.properties',"
            + " 'INSTITUTION', '%s', '%s', 'T', 0, %d, 0)"
                .formatted(
                    TOKEN, Morph.encrypt("token-of-the-database"), System.currentTimeMillis()));
    try {
      ConfigPropertiesCascadeBase.clearCache();
      assertThat(token()).isEqualTo("token-of-the-database");
    } finally {
      institution.update("delete from grouper_config where id = 'stored-token'");
      ConfigPropertiesCascadeBase.clearCache();
    }
    assertThat(token()).isEqualTo(institution.splunk().token());
  }

  private static String token() {
    return GrouperSettings.read().feeds().get(0).splunk().access().secret();
  }

  @Test
  void provesNothingWhenTooManyNamesBelongToNobody() {
    institution.claim("ann", "bob");
    institution.login("ann", institution.daysAgo(1));
    institution.login("bob", institution.daysAgo(1));
    institution.login("nobody", institution.daysAgo(1));

    JobRun run = institution.readLogins();

    assertThat(run.status()).isEqualTo("WARNING");
    assertThat(run.message())
        .contains("people=3 new=3 changed=0 unresolved=1")
        .contains("More than 20 % of the login names belong to nobody in the source people")
        .contains("atlassianActivity.idp.lookUpBy")
        .doesNotContain("nobody@");
    assertThat(coverage()).isEmpty();

    institution.settings().put("atlassianActivity.idp.unresolvedMaxPercent", "34");
    assertThat(institution.readLogins().status()).isEqualTo("SUCCESS");
    assertThat(coverage()).hasSize(1);
  }

  @Test
  void findsThePersonOfAKnownNameAsSoonAsThereIsOne() {
    institution.settings().put("atlassianActivity.idp.unresolvedMaxPercent", "100");
    institution.login("latecomer", institution.daysAgo(1));
    institution.readLogins();
    assertThat(logins()).singleElement().asString().startsWith("latecomer@example.edu null ");
    institution.claim("latecomer");
    institution.clockAt(institution.now().plus(Duration.ofMinutes(5)));

    institution.readLogins();

    assertThat(logins()).singleElement().asString().startsWith("latecomer@example.edu latecomer ");
  }

  @Test
  void doesItAgainWhenItDiedBeforeItWroteDownWhatIsKnown() {
    institution.claim("ann");
    institution.login("ann", institution.daysAgo(2));
    institution.update("alter table atlassian_coverage add constraint died check (people < 0)");
    JobRun died = institution.readLogins();
    institution.update("alter table atlassian_coverage drop constraint died");
    assertThat(died.status()).isEqualTo("ERROR");
    assertThat(died.message()).contains("Could not be finished");
    assertThat(logins()).hasSize(1);
    assertThat(coverage()).isEmpty();

    JobRun run = institution.readLogins();

    assertThat(run.status()).isEqualTo("SUCCESS");
    assertThat(run.message()).contains("people=1 new=0 changed=0");
    assertThat(logins()).hasSize(1);
    assertThat(coverage()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "atlassianLicense.cloud.activePeopleGroup; ; is missing. Set it to the full name",
        "atlassianLicense.cloud.activePeopleGroup; people; is 'people': not a full name. Set it to"
            + " the full name",
        "atlassianActivity.idp.splunkUrl; ; is missing. Set it to an address",
        "atlassianActivity.idp.splunkUrl; splunk; is 'splunk': not a web address. Set it to an"
            + " address",
        "atlassianActivity.idp.splunkTokenSecret; ; is missing. Set it to a bearer token",
        "atlassianActivity.idp.historyDays; 60; is '60', no longer than",
        "atlassianActivity.idp.subjectSourceId; persons; is 'persons'",
        "atlassianActivity.idp.sarch; x; is not a setting. Valid after atlassianActivity.idp. are:",
      })
  void endsWithAnErrorThatNamesKeyValueAndRemedy(String key, String value, String problem) {
    institution.login("ann", institution.daysAgo(2));
    String before = institution.everything();
    institution.settings().put(key, value == null ? "" : value);

    JobRun run = institution.readLogins();

    assertThat(run.status()).isEqualTo("ERROR");
    assertThat(run.message()).contains(key + " " + problem);
    institution.settings().clear();
    assertThat(institution.everything()).isEqualTo(before);
  }

  @Test
  void saysToInstallWhenATableIsMissing() {
    institution.update("alter table atlassian_coverage rename to gone");
    JobRun run = institution.readLogins();
    institution.update("alter table gone rename to atlassian_coverage");

    assertThat(run.status()).isEqualTo("ERROR");
    assertThat(run.message())
        .contains("Grouper's database has no table atlassian_coverage. Nobody lost");
  }

  @Test
  void keepsTheTokenOutOfTheLog() throws IOException {
    institution.settings().put(TOKEN, WRONG_TOKEN);
    institution.readLogins();
    institution.settings().put(TOKEN, WRONG_TOKEN + " with blanks");
    JobRun run = institution.readLogins();

    assertThat(run.message()).contains("splunkTokenSecret has a value that is not valid");
    assertThat(institution.log())
        .contains("feed=idp")
        .doesNotContain(WRONG_TOKEN, institution.splunk().token());
  }

  private static List<String> logins() {
    return institution.column(
        "select concat(login_name, ' ', coalesce(subject_id, 'null'), ' ', last_login_ms)"
            + " from atlassian_login order by login_name");
  }

  private static List<String> coverage() {
    return institution.column(
        "select concat(window_from_ms, ' ', window_through_ms) from atlassian_coverage");
  }
}
