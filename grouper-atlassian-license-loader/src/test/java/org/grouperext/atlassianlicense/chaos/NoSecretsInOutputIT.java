package org.grouperext.atlassianlicense.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.activity.HastyFeedLoad;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.splunk.AllLogs;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCall;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCredentials;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFault;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFaults;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Neither a secret nor anything that Splunk answers comes up in a log, on the console, in a job's
 * message or in a table, with our loggers and those of the HTTP client as talkative as can be. The
 * login table has the names that it is there for.
 */
final class NoSecretsInOutputIT {

  private static final String FEED = "atlassianActivity.idp.";
  private static final String SECRET = "hush-0815.a_b";
  private static final String PERSON = "annabella";
  private static final String BASIC =
      Base64.getEncoder().encodeToString(("svc:" + SECRET).getBytes(UTF_8));
  private static final String[] LOGGERS = {
    "org.grouperext", "org.apache.hc", "org.apache.http", "com.fasterxml"
  };
  private static final int SEEDS = 60;

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
    institution.claim(PERSON);
    institution.login(PERSON, institution.daysAgo(1));
    institution.login("stranger", institution.daysAgo(1));
    institution.splunk().accept(SplunkCredentials.bearer(SECRET));
    setting("splunkTokenSecret", SECRET);
    setting("requestTimeoutSeconds", "1");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("none", Marks.everywhere()),
        arguments("401", Marks.refusing(401, "WARN")),
        arguments("401 in the middle", Marks.refusing(401, "WARN").on(SplunkCall.RESULTS)),
        arguments("403", Marks.refusing(403, "ERROR")),
        arguments("400", Marks.refusing(400, "FATAL")),
        arguments("404", Marks.refusing(404, "FATAL")),
        arguments("200 that is FATAL", Marks.refusing(200, "FATAL")),
        arguments("redirect", Marks.refusing(302, "INFO")),
        arguments("500", Marks.refusing(500, "ERROR")),
        arguments("web page", Marks.instead(200, "text/html")),
        arguments("no JSON", Marks.instead(200, "application/json")),
        arguments("no page", Marks.instead(200, "application/json").on(SplunkCall.RESULTS)),
        arguments("strange type", Marks.instead(200, Marks.MARK)),
        arguments("job's message", SplunkFaults.jobMessage("WARN", Marks.MARK)),
        arguments("page's message", SplunkFaults.pageMessage(Marks.MARK, Marks.MARK)),
        arguments("state", SplunkFaults.job(job -> job.put("dispatchState", Marks.MARK))),
        arguments("count", SplunkFaults.job(job -> job.put("resultCount", Marks.MARK))),
        arguments(
            "time", SplunkFaults.rows(rows -> rows.addObject().put("last_login", Marks.MARK))),
        arguments("cut", (SplunkFault) (request, healthy) -> healthy.answer(request).cutAfter(40)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void saysNothingOfAnAnswer(String name, SplunkFault fault) {
    institution.splunk().fault(fault);

    assertSilentRun();
  }

  static Stream<Arguments> settings() {
    return Stream.of(
        arguments("bearer", Map.of()),
        arguments("session", Map.of("splunkAuthentication", "session")),
        arguments("basic", Map.of("splunkAuthentication", "basic", "splunkUser", "svc")),
        arguments("blanks", Map.of("splunkTokenSecret", SECRET + " with\tblanks")),
        arguments("control characters", Map.of("splunkTokenSecret", SECRET + "\u0001x")),
        arguments("a path to no file", Map.of("splunkTokenSecret", "/" + SECRET + "/none")),
        arguments(
            "no trust store",
            Map.of("splunkTrustStore", "/none.p12", "splunkTrustStorePasswordSecret", SECRET)),
        arguments("nobody listens", Map.of("splunkUrl", "http://127.0.0.1:1")),
        arguments("no such name", Map.of("splunkNobodyKnows", SECRET)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("settings")
  void saysNothingOfASecret(String name, Map<String, String> settings) {
    institution.splunk().accept(SplunkCredentials.bearer("another"));
    institution.splunk().fault(Marks.everywhere());
    settings.forEach(NoSecretsInOutputIT::setting);

    assertSilentRun();
  }

  /** Grouper's own loggers are left as they are here: what Grouper says is not ours. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"atlassian_login", "testbed_people"})
  void saysNoNameWhenTheDatabaseRefuses(String table) {
    institution.update("alter table " + table + " rename to gone");
    try (AllLogs logs = new AllLogs(LOGGERS)) {
      JobRun run = institution.readLogins();

      assertThat(run.status()).isEqualTo("ERROR");
      assertThat(logs.text() + run.message())
          .contains("A part of the job failed", "DiscreetException")
          .doesNotContain(PERSON, "stranger");
    } finally {
      institution.update("alter table gone rename to " + table);
    }
  }

  @Test
  void saysNothingWhateverGoesWrong() {
    long first = Long.getLong("chaos.seed", 20_260_921_000L);
    for (long seed = first; seed < first + SEEDS; seed++) {
      World world = World.of(new SplittableRandom(seed));
      try (SplunkSimulator splunk = SplunkSimulator.create();
          AllLogs logs = new AllLogs(LOGGERS)) {
        String message = disturbed(world, splunk, seed);
        assertSilent("seed " + seed, logs.text() + message + tablesButNames());
        assertThat(logs.text() + message)
            .as("seed %d", seed)
            .doesNotContain(splunk.token(), "@example.edu", "stranger");
      }
    }
  }

  private static String disturbed(World world, SplunkSimulator splunk, long seed) {
    world.tell(splunk);
    FeedSettings feed = world.configuration(splunk).feeds().get(0);
    Chaos chaos = new Chaos(splunk);
    chaos.plan(new Plans(new SplittableRandom(seed)).any(20));
    splunk.fault(Marks.everywhere());
    splunk.fault(chaos);
    return institution
        .grouper()
        .asRoot(() -> HastyFeedLoad.load(feed, World.NOW, Episode.IMPATIENT).message());
  }

  private static void assertSilentRun() {
    try (AllLogs logs = new AllLogs(LOGGERS)) {
      JobRun run = institution.readLogins();
      String told = logs.text() + run.message();

      assertThat(told).as("the loggers are awake").contains("org.grouperext", "feed=idp");
      assertThat(told).doesNotContain(PERSON, "stranger");
      assertSilent(run.jobName(), told + tablesButNames() + jobLog());
    }
  }

  private static void assertSilent(String what, String told) {
    assertThat(told).as(what).doesNotContain(SECRET, BASIC, Marks.MARK);
  }

  private static String tablesButNames() {
    return Stream.of(
            "select t::text from atlassian_coverage t",
            "select t::text from atlassian_keep t",
            "select feed || coalesce(subject_source, '') from atlassian_login")
        .map(institution::column)
        .map(List::toString)
        .reduce("", String::concat);
  }

  private static String jobLog() {
    return institution.column("select t::text from grouper_loader_log t").toString();
  }

  private static void setting(String name, String value) {
    institution.settings().put(FEED + name, value);
  }
}
