package org.grouperext.atlassianlicense.testbed.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCaller.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SplunkSimulatorTest {

  private static final String BY_USER =
      "search index=idp | eval user=lower(trim(user)) | stats max(_time) as last_login by user";
  private static final String TRAILER =
      " | appendpipe [stats count as row_count | eval row_type=\"trailer\"]";
  private static final Instant NOON = Instant.parse("2026-09-21T12:00:00.191Z");

  private final SplunkSimulator splunk = SplunkSimulator.create();
  private final SplunkCaller caller = new SplunkCaller(splunk.url(), splunk.token());

  @AfterEach
  void stop() {
    splunk.close();
  }

  @Test
  void answersTheLastLoginOfEachUserAndATrailer() throws Exception {
    splunk.login("Anna", NOON.minusSeconds(60));
    splunk.login(" anna ", NOON);
    splunk.login("ben", NOON.minusSeconds(3600));

    JsonNode rows = rows(BY_USER + TRAILER);

    assertThat(rows.toString())
        .isEqualTo(
            "[{\"user\":\"anna\",\"last_login\":\"1789992000.191\"},"
                + "{\"user\":\"ben\",\"last_login\":\"1789988400.191\"},"
                + "{\"row_count\":\"2\",\"row_type\":\"trailer\"}]");
  }

  @Test
  void namesTheColumnsAsTheSearchDoes() throws Exception {
    splunk.login("Anna", NOON);

    assertThat(rows("search index=idp | stats max(_time) as t by uid").toString())
        .isEqualTo("[{\"uid\":\"Anna\",\"t\":\"1789992000.191\"}]");
  }

  @Test
  void takesEarliestAndLeavesLatestOut() throws Exception {
    Instant second = Instant.parse("2026-09-21T12:00:00Z");
    splunk.login("before", second.minusMillis(1));
    splunk.login("first", second);
    splunk.login("last", second.plusMillis(9_999));
    splunk.login("after", second.plusSeconds(10));

    JsonNode rows = rows(BY_USER, "earliest_time", "1789992000", "latest_time", "1789992010");

    assertThat(rows.findValuesAsText("user")).containsExactly("first", "last");
  }

  @Test
  void letsEarliestInTheSearchBeatTheParameter() throws Exception {
    splunk.login("early", NOON.minusSeconds(100));

    JsonNode rows =
        rows(BY_USER.replace("idp", "idp earliest=1789990000"), "earliest_time", "1789992000");

    assertThat(rows.findValuesAsText("user")).containsExactly("early");
  }

  @ParameterizedTest
  @CsvSource({
    "index=idp service_provider=\"https://auth.atlassian.com/saml/*\", 1",
    "index=idp service_provider=https://elsewhere, 1",
    "index=idp, 2",
    "index=other, 0",
    "index=idp (service_provider=https://elsewhere OR service_provider=\"*atlassian*\"), 2"
  })
  void filtersByIndexAndServiceProvider(String terms, int expected) throws Exception {
    splunk.login("anna", NOON);
    splunk.log(new LoginEvent("ben", NOON, "https://elsewhere"));

    assertThat(rows("search " + terms + " | stats max(_time) as t by user")).hasSize(expected);
  }

  @Test
  void goesThroughItsStatesOverPolls() throws Exception {
    splunk.settings(SplunkSettings.DEFAULT.withPollsUntilDone(3));
    String job = "/services/search/jobs/" + sid(caller.create(BY_USER));

    List<String> states = List.of(state(job), state(job), state(job), state(job), state(job));

    assertThat(states).containsExactly("QUEUED", "RUNNING", "RUNNING", "DONE", "DONE");
  }

  @Test
  void hasNoResultsBeforeItIsDone() throws Exception {
    String sid = sid(caller.create(BY_USER));

    assertThat(caller.get("/services/search/jobs/" + sid + "/results").status()).isEqualTo(204);
  }

  @Test
  void givesOneHundredRowsUnlessAskedForMore() throws Exception {
    IntStream.range(0, 250).forEach(i -> splunk.login("user" + i, NOON));
    String results = "/services/search/v2/jobs/" + done(BY_USER) + "/results?output_mode=json";

    assertThat(caller.get(results).body().path("results")).hasSize(100);
    assertThat(caller.get(results + "&count=50000").body().path("results")).hasSize(250);
    assertThat(caller.get(results + "&count=0&offset=200").body().path("results")).hasSize(50);
  }

  @Test
  void capsThePage() throws Exception {
    splunk.settings(SplunkSettings.DEFAULT.withMaxResultRows(7));
    IntStream.range(0, 10).forEach(i -> splunk.login("user" + i, NOON));
    String results = "/servicesNS/nobody/search/search/jobs/" + done(BY_USER) + "/results";

    assertThat(caller.get(results + "?count=50000").body().path("results")).hasSize(7);
  }

  @Test
  void hasNoVersion2WhenItIsAnOldSplunk() throws Exception {
    splunk.settings(SplunkSettings.DEFAULT.withoutResultsVersion2());
    String sid = done(BY_USER);

    assertThat(caller.get("/services/search/v2/jobs/" + sid + "/results").status()).isEqualTo(404);
    assertThat(caller.get("/services/search/jobs/" + sid + "/results").status()).isEqualTo(200);
  }

  @Test
  void truncatesAtMaxCountWithAWarning() throws Exception {
    IntStream.range(0, 10).forEach(i -> splunk.login("user" + i, NOON));
    String job = "/services/search/jobs/" + done(BY_USER, "max_count", "4");

    JsonNode content = caller.get(job).content();

    assertThat(content.path("resultCount").asInt()).isEqualTo(4);
    assertThat(content.at("/messages/0/type").asText()).isEqualTo("WARN");
    assertThat(content.at("/messages/0/text").asText()).contains("truncated at 4");
  }

  @Test
  void answersTheRetentionProbe() throws Exception {
    splunk.login("old", NOON.minusSeconds(1000));
    splunk.login("middle", NOON.minusSeconds(500));
    splunk.login("new", NOON);
    splunk.retainFrom(NOON.minusSeconds(600));

    JsonNode rows = rows("| tstats min(_time) as first max(_time) as last count where index=idp");

    assertThat(rows.toString())
        .isEqualTo("[{\"first\":\"1789991500.191\",\"last\":\"1789992000.191\",\"count\":\"2\"}]");
  }

  @Test
  void failsWithoutAnIndexerUnlessPartialResultsAreAllowed() throws Exception {
    IntStream.range(0, 10).forEach(i -> splunk.login("user" + i, NOON));
    splunk.indexerDown(true);

    String strict = done(BY_USER, "allow_partial_results", "false");
    String lenient = done(BY_USER);

    assertThat(state("/services/search/jobs/" + strict)).isEqualTo("FAILED");
    JsonNode content = caller.get("/services/search/jobs/" + lenient).content();
    assertThat(content.path("dispatchState").asText()).isEqualTo("DONE");
    assertThat(content.path("resultCount").asInt()).isEqualTo(5);
    assertThat(content.at("/messages/0/type").asText()).isEqualTo("WARN");
  }

  @Test
  void refusesAWrongToken() throws Exception {
    Answered answered = new SplunkCaller(splunk.url(), "wrong").create(BY_USER);

    assertThat(answered.status()).isEqualTo(401);
    assertThat(answered.message()).isEqualTo("call not properly authenticated");
  }

  @Test
  void refusesMoreSearchesThanTheQuota() throws Exception {
    splunk.settings(SplunkSettings.DEFAULT.withConcurrentSearches(1));
    String sid = sid(caller.create(BY_USER));

    assertThat(caller.create(BY_USER).status()).isEqualTo(503);
    caller.delete("/services/search/jobs/" + sid);
    assertThat(caller.create(BY_USER).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({
    "search index=idp | frobnicate, Unknown search command 'frobnicate'.",
    "index=idp, Unknown search command 'index'.",
    "'', Empty search.",
    "search index=idp [, Error in 'SearchParser': Mismatched quotes and/or parenthesis.",
    "search index=idp, Error in 'stats' command: The simulator cannot run this search."
  })
  void refusesASearchThatItDoesNotUnderstand(String spl, String message) throws Exception {
    Answered answered = caller.create(spl);

    assertThat(answered.status()).isEqualTo(400);
    assertThat(answered.body().at("/messages/0/type").asText()).isEqualTo("FATAL");
    assertThat(answered.message()).isEqualTo(message);
  }

  @Test
  void refusesATimeThatIsNone() throws Exception {
    assertThat(caller.create(BY_USER, "earliest_time", "soon").message())
        .isEqualTo("Invalid earliest_time.");
  }

  @Test
  void knowsNoOtherSearchesAndPaths() throws Exception {
    assertThat(caller.get("/services/search/jobs/nothing").message()).isEqualTo("Unknown sid.");
    assertThat(caller.get("/services/server/info").status()).isEqualTo(404);
  }

  @Test
  void forgetsADeletedSearch() throws Exception {
    String sid = done(BY_USER, "id", "chosen.1");
    assertThat(splunk.sids()).containsExactly("chosen.1");

    assertThat(caller.delete("/services/search/jobs/" + sid).status()).isEqualTo(200);

    assertThat(splunk.sids()).isEmpty();
    assertThat(caller.get("/services/search/jobs/" + sid).status()).isEqualTo(404);
  }

  @Test
  void goesDownAndComesUpOnTheSamePort() throws Exception {
    splunk.login("anna", NOON);
    splunk.stop();
    assertThatThrownBy(() -> caller.create(BY_USER)).isInstanceOf(ConnectException.class);

    splunk.start();

    assertThat(rows(BY_USER)).hasSize(1);
  }

  @Test
  void appliesAFaultAsOftenAsToldUntilHealed() throws Exception {
    splunk.fault(SplunkFaults.status(500).on(SplunkCall.CREATE).times(1));
    assertThat(caller.create(BY_USER).status()).isEqualTo(500);
    assertThat(caller.create(BY_USER).status()).isEqualTo(201);

    splunk.fault(SplunkFaults.status(503));
    assertThat(caller.create(BY_USER).status()).isEqualTo(503);
    splunk.heal();
    assertThat(caller.create(BY_USER).status()).isEqualTo(201);
  }

  @Test
  void cutsTheConnectionInTheBody() throws Exception {
    String sid = done(BY_USER);
    splunk.fault(WireFaults.cutAfter(10));

    assertThatThrownBy(() -> caller.get("/services/search/jobs/" + sid))
        .isInstanceOf(IOException.class);
  }

  @Test
  void recordsRequestsWithoutTheToken() throws Exception {
    caller.create(BY_USER, "max_time", "0");

    assertThat(splunk.requests())
        .containsExactly(
            new SplunkRequest(
                "POST", "/services/search/jobs", Map.of("search", BY_USER, "max_time", "0")));
    assertThat(splunk.requests().toString()).doesNotContain(splunk.token());
  }

  private JsonNode rows(String spl, String... parameters) throws Exception {
    String sid = done(spl, parameters);
    return caller
        .get("/services/search/v2/jobs/" + sid + "/results?output_mode=json&count=50000")
        .body()
        .path("results");
  }

  private String done(String spl, String... parameters) throws Exception {
    String sid = sid(caller.create(spl, parameters));
    for (int i = 0; i <= SplunkSettings.DEFAULT.pollsUntilDone(); i++) {
      state("/services/search/jobs/" + sid);
    }
    return sid;
  }

  private String state(String job) throws Exception {
    return caller.get(job).content().path("dispatchState").asText();
  }

  private static String sid(Answered created) {
    assertThat(created.status()).isEqualTo(201);
    return created.body().path("sid").asText();
  }
}
