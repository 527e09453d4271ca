package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCall;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkRequest;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSettings;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client against the simulator, over real HTTP, when all goes well. */
final class SplunkClientTest {

  private static final Instant FROM = Instant.parse("2026-09-21T00:00:00Z");
  private static final Instant THROUGH = Instant.parse("2026-09-22T00:00:00Z");
  private static final SearchWindow WINDOW = new SearchWindow(FROM, THROUGH);
  private static final String SPL =
      "search index=idp service_provider=\"https://auth.atlassian.com/saml/*\""
          + " | eval user=lower(trim(user)) | stats max(_time) as last_login by user";
  private static final LoginSearch SEARCH = new LoginSearch(SPL, "user", "last_login");

  private final ManualTime time = new ManualTime();
  private final Map<String, Instant> found = new HashMap<>();
  private final Thread runner = Thread.currentThread();
  private SplunkSimulator splunk;

  @BeforeEach
  void start() {
    splunk = SplunkSimulator.create();
  }

  @AfterEach
  void stop() {
    splunk.close();
  }

  @Test
  void findsEveryoneWhoLoggedIn() {
    people(250);
    splunk.login("PERSON7 ", FROM.plusSeconds(500));

    VerifiedSearch verified = search(SplunkConnection.of(splunk.url(), splunk.token()));

    assertThat(verified.rows()).isEqualTo(250);
    assertThat(verified.blankUsers()).isZero();
    assertThat(verified.scannedEvents()).isEqualTo(251);
    assertThat(verified.window()).isEqualTo(WINDOW);
    assertThat(verified.deleted()).isTrue();
    assertThat(found)
        .hasSize(250)
        .containsEntry("person7", FROM.plusSeconds(500))
        .containsEntry("person8", FROM.plusSeconds(8));
    assertThat(splunk.sids()).isEmpty();
  }

  @Test
  void createsTheSearchAsSplunksDocumentationAsks() {
    people(1);

    VerifiedSearch verified = search(connection());

    SplunkRequest create = splunk.requests().get(0);
    assertThat(create.method() + " " + create.path()).isEqualTo("POST /services/search/jobs");
    assertThat(create.parameters())
        .containsEntry("search", SEARCH.splWithTrailer())
        .containsEntry("id", verified.sid())
        .containsEntry("earliest_time", "1789948800")
        .containsEntry("latest_time", "1790035200")
        .containsEntry("exec_mode", "normal")
        .containsEntry("output_mode", "json")
        .containsEntry("adhoc_search_level", "fast")
        .containsEntry("allow_partial_results", "false")
        .containsEntry("max_time", "0")
        .containsEntry("auto_finalize_ec", "0")
        .containsEntry("auto_cancel", "0")
        .containsEntry("status_buckets", "0")
        .containsEntry("max_count", "1000000")
        .hasSize(13);
  }

  @ParameterizedTest
  @CsvSource({"1", "7", "10", "11", "50000"})
  void readsOnToTheLastRowWhateverThePageCap(int cap) {
    splunk.settings(SplunkSettings.DEFAULT.withMaxResultRows(cap));
    people(10);

    assertThat(search(connection()).rows()).isEqualTo(10);
    assertThat(found).hasSize(10);
    assertThat(splunk.count(SplunkCall.RESULTS)).isEqualTo((11 + cap - 1) / cap);
  }

  @Test
  void asksForAsManyRowsAsToldTo() {
    people(10);

    search(connection().withPageRows(6));

    assertThat(splunk.requests())
        .filteredOn(request -> request.call() == SplunkCall.RESULTS)
        .extracting(request -> request.parameter("offset", ""))
        .containsExactly("0", "6");
  }

  @Test
  void fallsBackToTheOldResultsEndpoint() {
    splunk.settings(SplunkSettings.DEFAULT.withoutResultsVersion2().withMaxResultRows(4));
    people(10);

    assertThat(search(connection()).rows()).isEqualTo(10);
    assertThat(splunk.requests()).filteredOn(request -> request.path().contains("/v2/")).hasSize(1);
  }

  @Test
  void usesTheNamespaceOfTheUrl() {
    people(1);
    SplunkConnection inNamespace =
        SplunkConnection.of(splunk.url().resolve("/servicesNS/svc/search"), splunk.token());

    assertThat(search(inNamespace).rows()).isEqualTo(1);
    assertThat(splunk.requests())
        .allMatch(request -> request.path().startsWith("/servicesNS/svc/search/search/"));
  }

  @Test
  void waitsLongerAndLongerForASearchThatRuns() {
    splunk.settings(SplunkSettings.DEFAULT.withPollsUntilDone(8));
    people(1);

    search(connection());

    assertThat(time.pauses())
        .extracting(Duration::toMillis)
        .containsExactly(250L, 500L, 1000L, 2000L, 4000L, 5000L, 5000L, 5000L);
  }

  @Test
  void dropsAndCountsBlankUsers() {
    people(3);
    splunk.login("  ", FROM);

    VerifiedSearch verified = search(connection());

    assertThat(verified.rows()).isEqualTo(3);
    assertThat(verified.blankUsers()).isEqualTo(1);
  }

  @Test
  void takesTheFirstSecondAndLeavesTheLastOut() {
    splunk.login("before", FROM.minusMillis(1));
    splunk.login("first", FROM);
    splunk.login("last", THROUGH.minusMillis(1));
    splunk.login("after", THROUGH);

    search(connection());

    assertThat(found).containsOnlyKeys("first", "last");
  }

  @Test
  void searchesAgainOnTheSameConnection() {
    people(3);
    try (SplunkClient client = new SplunkClient(connection(), time.timing())) {
      assertThat(client.search(SEARCH, WINDOW, row -> {}).rows()).isEqualTo(3);
      assertThat(client.search(SEARCH, WINDOW, row -> {}).rows()).isEqualTo(3);
    }
  }

  @Test
  void deletesTheSearchWhenTheSinkFails() {
    people(3);

    assertThatThrownBy(
            () -> {
              try (SplunkClient client = new SplunkClient(connection(), time.timing())) {
                client.search(
                    SEARCH,
                    WINDOW,
                    row -> {
                      throw new IllegalStateException("The table is full.");
                    });
              }
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The table is full.");
    assertThat(splunk.sids()).isEmpty();
  }

  @Test
  void deletesTheSearchWhenTheThreadIsInterrupted() {
    people(3);
    splunk.fault(
        (request, healthy) -> {
          if (request.call() == SplunkCall.POLL) {
            runner.interrupt();
          }
          return healthy.answer(request);
        });

    assertThatThrownBy(() -> search(connection())).isInstanceOf(SplunkException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(splunk.sids()).isEmpty();
  }

  private void people(int count) {
    IntStream.range(0, count).forEach(i -> splunk.login("person" + i, FROM.plusSeconds(i)));
  }

  private SplunkConnection connection() {
    return SplunkConnection.of(splunk.url(), splunk.token())
        .withRequestTimeout(Duration.ofSeconds(10));
  }

  private VerifiedSearch search(SplunkConnection connection) {
    try (SplunkClient client = new SplunkClient(connection, time.timing())) {
      return client.search(SEARCH, WINDOW, row -> found.put(row.user(), row.lastLogin()));
    }
  }
}
