package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grouperext.atlassianlicense.testbed.splunk.SplunkCall.CREATE;
import static org.grouperext.atlassianlicense.testbed.splunk.SplunkCall.DELETE;
import static org.grouperext.atlassianlicense.testbed.splunk.SplunkCall.POLL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFault;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFaults;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkRequest;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSettings;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.grouperext.atlassianlicense.testbed.splunk.WireFaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search is created once, whatever becomes of the request, or not at all. */
final class SearchCreationTest {

  private static final Instant FROM = Instant.parse("2026-09-21T00:00:00Z");

  private final ManualTime time = new ManualTime();
  private final SplunkSimulator splunk = SplunkSimulator.create();

  @BeforeEach
  void fill() {
    IntStream.range(0, 25).forEach(i -> splunk.login("person" + i, FROM.plusSeconds(i)));
  }

  @AfterEach
  void stop() {
    splunk.close();
  }

  static Stream<SplunkFault> turnedAway() {
    return Stream.of(
        SplunkFaults.quotaExceeded(),
        SplunkFaults.status(429),
        SplunkFaults.retryAfter(429, "30"),
        SplunkFaults.quotaExceeded());
  }

  @ParameterizedTest
  @MethodSource("turnedAway")
  void asksAgainAfterItWasTurnedAway(SplunkFault fault) {
    splunk.fault(fault.times(3).on(CREATE));

    assertThat(search().rows()).isEqualTo(25);
    assertThat(splunk.count(CREATE)).isEqualTo(4);
    assertThat(splunk.sids()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("turnedAway")
  void givesUpAfterItWasTurnedAwayForLong(SplunkFault fault) {
    splunk.fault(fault.on(CREATE));

    assertThat(failure()).hasMessageContaining("as many searches running as its role may have");
    assertThat(splunk.count(CREATE)).isEqualTo(9);
    assertThat(splunk.requests()).hasSize(9);
  }

  @Test
  void comesBackWhenSplunkAsksItTo() {
    splunk.fault(SplunkFaults.retryAfter(429, "30").times(1).on(CREATE));

    search();

    assertThat(time.pauses().get(0)).isEqualTo(Duration.ofMillis(30_500));
  }

  @Test
  void waitsUntilTheQuotaHasRoom() {
    splunk.settings(SplunkSettings.DEFAULT.withConcurrentSearches(0));
    splunk.fault(
        (request, healthy) -> {
          if (splunk.count(CREATE) == 3) {
            splunk.settings(SplunkSettings.DEFAULT);
          }
          return healthy.answer(request);
        });

    assertThat(search().rows()).isEqualTo(25);
    assertThat(splunk.count(CREATE)).isEqualTo(3);
  }

  static Stream<SplunkFault> answersThatAreLost() {
    return Stream.of(
        WireFaults.answerLost(),
        WireFaults.cutInHeadersAfter(20),
        WireFaults.cutAfter(5),
        WireFaults.doneButAnswered(502),
        WireFaults.doneButAnswered(503),
        WireFaults.doneButAnswered(504),
        WireFaults.doneButAnswered(500));
  }

  @ParameterizedTest
  @MethodSource("answersThatAreLost")
  void goesOnWithASearchWhoseAnswerWasLost(SplunkFault fault) {
    splunk.fault(fault.on(CREATE));

    assertThat(search().rows()).isEqualTo(25);
    assertThat(splunk.count(CREATE)).isEqualTo(1);
    assertThat(splunk.sids()).isEmpty();
  }

  @Test
  void goesOnWithASearchThatIsCreatedLate() {
    List<SplunkRequest> late = new CopyOnWriteArrayList<>();
    splunk.fault(
        (request, healthy) -> {
          if (request.call() == CREATE) {
            late.add(request);
            return SplunkAnswer.message(504, "ERROR", "Too late.");
          }
          if (request.call() == POLL && splunk.count(POLL) == 2) {
            healthy.answer(late.get(0));
          }
          return healthy.answer(request);
        });

    assertThat(search().rows()).isEqualTo(25);
    assertThat(splunk.count(CREATE)).isEqualTo(1);
    assertThat(splunk.sids()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void abandonsASearchThatCannotBeFound(int status) {
    splunk.fault(SplunkFaults.status(status).on(CREATE));

    assertThat(failure()).hasMessageContaining("HTTP " + status);
    assertThat(splunk.count(CREATE)).isEqualTo(1);
    assertThat(splunk.count(POLL)).isEqualTo(3);
    assertThat(splunk.count(DELETE)).isEqualTo(1);
  }

  @Test
  void abandonsASearchWhenNothingIsAnswered() {
    splunk.fault(WireFaults.answerLost());

    assertThat(failure()).hasMessageContaining("POST /services/search/jobs");
    assertThat(splunk.count(CREATE)).isEqualTo(1);
    assertThat(splunk.sids()).isEmpty();
  }

  @Test
  void doesNotWaitForTheQuotaBeyondTheDeadline() {
    splunk.fault(SplunkFaults.quotaExceeded().on(CREATE));

    assertThat(failure(connection().withSearchDeadline(Duration.ofSeconds(10))))
        .hasMessageContaining("as many searches running as its role may have");
    assertThat(time.pauses()).hasSize(3);
  }

  private SplunkConnection connection() {
    return SplunkConnection.of(splunk.url(), splunk.token());
  }

  private SplunkUnavailableException failure() {
    return failure(connection());
  }

  private SplunkUnavailableException failure(SplunkConnection connection) {
    return catchThrowableOfType(SplunkUnavailableException.class, () -> search(connection));
  }

  private VerifiedSearch search() {
    return search(connection());
  }

  private VerifiedSearch search(SplunkConnection connection) {
    LoginSearch search =
        new LoginSearch("search index=idp | stats max(_time) as t by user", "user", "t");
    SearchWindow window = new SearchWindow(FROM, FROM.plusSeconds(86_400));
    try (SplunkClient client = new SplunkClient(connection, time.timing())) {
      return client.search(search, window, row -> {});
    }
  }
}
