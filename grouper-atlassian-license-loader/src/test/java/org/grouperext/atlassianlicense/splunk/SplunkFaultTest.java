package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.grouperext.atlassianlicense.testbed.splunk.SplunkCall.CREATE;
import static org.grouperext.atlassianlicense.testbed.splunk.SplunkCall.DELETE;
import static org.grouperext.atlassianlicense.testbed.splunk.SplunkCall.POLL;
import static org.grouperext.atlassianlicense.testbed.splunk.SplunkCall.RESULTS;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCall;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFault;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFaults;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSettings;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.grouperext.atlassianlicense.testbed.splunk.WireFaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The client against the simulator, over real HTTP, when something goes wrong. */
final class SplunkFaultTest {

  private static final Instant FROM = Instant.parse("2026-09-21T00:00:00Z");
  private static final SearchWindow WINDOW = new SearchWindow(FROM, FROM.plusSeconds(86_400));
  private static final LoginSearch SEARCH =
      new LoginSearch(
          "search index=idp | stats max(_time) as last_login by user", "user", "last_login");

  private static final String SECOND = "1789948801";

  private final ManualTime time = new ManualTime();
  private SplunkSimulator splunk;
  private int rows;

  @BeforeEach
  void start() {
    splunk = SplunkSimulator.create();
    splunk.settings(SplunkSettings.DEFAULT.withMaxResultRows(10));
    IntStream.range(0, 25).forEach(i -> splunk.login("person" + i, FROM.plusSeconds(i)));
  }

  @AfterEach
  void stop() {
    splunk.close();
  }

  static Stream<Arguments> incompleteJobs() {
    return Stream.of(
        Arguments.of(Reason.FAILED, SplunkFaults.failed()),
        Arguments.of(Reason.FINALIZED, SplunkFaults.finalized()),
        Arguments.of(Reason.ZOMBIE, SplunkFaults.zombie()),
        Arguments.of(Reason.LOST, SplunkFaults.unknownSid().on(POLL)),
        Arguments.of(Reason.MESSAGE, SplunkFaults.jobMessage("WARN", "person1 on idx3")),
        Arguments.of(Reason.MESSAGE, SplunkFaults.jobMessage("INFO", "Search finalized.")),
        Arguments.of(Reason.MESSAGE, SplunkFaults.fatalWithStatus200().on(POLL)),
        Arguments.of(Reason.EMPTY, SplunkFaults.empty()),
        Arguments.of(Reason.TRAILER, SplunkFaults.withoutTrailer()),
        Arguments.of(Reason.TRAILER, SplunkFaults.job(job -> job.put("resultCount", 20))),
        Arguments.of(Reason.ROW_COUNT, SplunkFaults.job(job -> job.put("resultCount", 5))),
        Arguments.of(Reason.ROW_COUNT, SplunkFaults.job(job -> job.put("resultCount", 27))),
        Arguments.of(Reason.UNREADABLE, replaced("person1").on(POLL)));
  }

  static Stream<Arguments> incompletePages() {
    return Stream.of(
        Arguments.of(Reason.LOST, SplunkFaults.unknownSid().on(RESULTS)),
        Arguments.of(Reason.LOST, SplunkFaults.unknownSid().after(1).on(RESULTS)),
        Arguments.of(Reason.MESSAGE, SplunkFaults.pageMessage("ERROR", "person1 on idx3")),
        Arguments.of(Reason.MESSAGE, SplunkFaults.pageMessage("INFO", "x").after(2).on(RESULTS)),
        Arguments.of(Reason.MESSAGE, SplunkFaults.fatalWithStatus200().on(RESULTS)),
        Arguments.of(Reason.ROW_COUNT, SplunkFaults.rows(ArrayNode::removeAll)),
        Arguments.of(Reason.TRAILER, SplunkFaults.rows(page -> page.remove(3))),
        Arguments.of(Reason.WRONG_PAGE, SplunkFaults.page(page -> page.put("preview", true))),
        Arguments.of(Reason.WRONG_PAGE, SplunkFaults.page(page -> page.put("init_offset", 5))),
        Arguments.of(
            Reason.CHANGED, SplunkFaults.job(job -> job.put("resultCount", 25)).after(3).on(POLL)),
        Arguments.of(
            Reason.CHANGED, SplunkFaults.job(job -> job.put("isDone", false)).after(3).on(POLL)),
        Arguments.of(Reason.MESSAGE, SplunkFaults.jobMessage("WARN", "late").after(3).on(POLL)),
        Arguments.of(Reason.LOST, SplunkFaults.unknownSid().after(3).on(POLL)),
        Arguments.of(Reason.LOST, SplunkFaults.unknownSid().after(1).on(RESULTS)),
        Arguments.of(Reason.DUPLICATE_USER, user(0, "person9").after(2).on(RESULTS)),
        Arguments.of(
            Reason.DUPLICATE_USER,
            SplunkFaults.rows(page -> page.remove(3)).times(1).after(1).on(RESULTS)),
        Arguments.of(Reason.TRAILER, SplunkFaults.rows(SplunkFaultTest::countOtherwise)),
        Arguments.of(Reason.TRAILER, SplunkFaults.rows(SplunkFaultTest::trailerFirst)));
  }

  static Stream<Arguments> incompleteRows() {
    return Stream.of(
        Arguments.of(Reason.DUPLICATE_USER, user(4, "person0")),
        Arguments.of(Reason.USER_MISSING, row(row -> row.put("last_login", SECOND))),
        Arguments.of(Reason.TIME_MISSING, row(row -> row.put("user", "p"))),
        Arguments.of(
            Reason.TIME_UNREADABLE, row(row -> row.put("user", "p").put("last_login", "Monday"))),
        Arguments.of(
            Reason.TIME_OUTSIDE_WINDOW, row(row -> row.put("user", "p").put("last_login", "9"))),
        Arguments.of(
            Reason.TIME_IN_FUTURE,
            row(row -> row.put("user", "p").put("last_login", "4000000000"))),
        Arguments.of(Reason.SEVERAL_VALUES, row(row -> row.put("user", "p\nq"))),
        Arguments.of(
            Reason.SEVERAL_VALUES,
            row(row -> row.put("user", "p").putArray("last_login").add(SECOND).add(SECOND))),
        Arguments.of(Reason.SEVERAL_VALUES, row(row -> row.putArray("user").add("p").add("q"))),
        Arguments.of(Reason.UNREADABLE, replaced("{\"results\":[{\"user\":\"person1").on(RESULTS)),
        Arguments.of(Reason.UNREADABLE, replaced("{\"results\":[]} and more").on(RESULTS)),
        Arguments.of(Reason.UNREADABLE, replaced("[]").on(RESULTS)));
  }

  @ParameterizedTest
  @MethodSource({"incompleteJobs", "incompletePages", "incompleteRows"})
  void believesNoAnswerThatMayBeIncomplete(Reason reason, SplunkFault fault) {
    splunk.fault(fault);

    IncompleteSearchException e = failure(IncompleteSearchException.class);

    assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
    assertThat(splunk.sids()).isEmpty();
  }

  static Stream<Arguments> rejected() {
    return Stream.of(
        Arguments.of(SplunkFaults.status(400).on(CREATE), "HTTP 400"),
        Arguments.of(SplunkFaults.status(404).on(CREATE), "no search id (HTTP 404)"),
        Arguments.of(SplunkFaults.fatalWithStatus200().on(CREATE), "no search id (HTTP 200)"),
        Arguments.of(SplunkFaults.redirectedToLogin(), "It redirects"),
        Arguments.of(SplunkFaults.redirectedToLogin().on(POLL), "It redirects"),
        Arguments.of(WireFaults.contentType("text/plain"), "something else than JSON"),
        Arguments.of(WireFaults.contentType("text/xml").on(RESULTS), "something else than JSON"),
        Arguments.of(SplunkFaults.redirectedToLogin().after(1).on(RESULTS), "It redirects"),
        Arguments.of(SplunkFaults.htmlPage(200), "web page"),
        Arguments.of(SplunkFaults.htmlPage(200).on(RESULTS), "web page"),
        Arguments.of(SplunkFaults.status(206).on(RESULTS), "HTTP 206"));
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void saysWhatIsNotAccepted(SplunkFault fault, String message) {
    splunk.fault(fault.when(request -> request.call() != DELETE));

    assertThat(failure(SplunkRejectedException.class)).hasMessageContaining(message);
    assertThat(splunk.sids()).isEmpty();
  }

  @Test
  void saysThatSplunkDoesNotUnderstandTheSearch() {
    LoginSearch wrong =
        new LoginSearch("search person1 | frobnicate user last_login", "user", "last_login");

    SplunkRejectedException e =
        catchThrowableOfType(SplunkRejectedException.class, () -> search(wrong, connection()));

    assertThat(e)
        .hasMessageContaining("POST /services/search/jobs was refused with HTTP 400")
        .hasMessageNotContaining("frobnicate");
  }

  @Test
  void saysThatTheTokenIsWrong() {
    SplunkConnection wrong = SplunkConnection.of(splunk.url(), "an-old-token");

    SplunkUnauthorizedException e =
        catchThrowableOfType(SplunkUnauthorizedException.class, () -> search(SEARCH, wrong));

    assertThat(e).hasMessageContaining("HTTP 401").hasMessageContaining("token is wrong");
    assertThat(text(e)).doesNotContain("an-old-token");
    assertThat(splunk.requests()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = SplunkCall.class,
      names = {"POLL", "RESULTS"})
  void saysThatTheTokenExpiredOnTheWay(SplunkCall call) {
    splunk.fault(SplunkFaults.unauthorized().on(call));

    assertThat(failure(SplunkUnauthorizedException.class)).hasMessageContaining("expired");
    assertThat(splunk.sids()).isEmpty();
  }

  @Test
  void saysThatARightIsMissing() {
    splunk.fault(SplunkFaults.status(403));

    assertThat(failure(SplunkUnauthorizedException.class)).hasMessageContaining("lacks the right");
  }

  @Test
  void saysThatTheTokenExpiredBetweenPages() {
    splunk.fault(SplunkFaults.unauthorized().after(1).on(RESULTS));

    assertThat(failure(SplunkUnauthorizedException.class)).hasMessageContaining("expired");
    assertThat(splunk.count(RESULTS)).isEqualTo(2);
    assertThat(splunk.sids()).isEmpty();
  }

  @Test
  void saysThatTheTokenExpiredThoughTheSearchCannotBeDeletedThen() {
    splunk.fault(SplunkFaults.unauthorized().after(5));

    assertThat(failure(SplunkUnauthorizedException.class)).hasMessageContaining("expired");
  }

  @Test
  void saysThatTheQuotaIsReached() {
    splunk.fault(SplunkFaults.quotaExceeded().on(CREATE));

    assertThat(failure(SplunkUnavailableException.class))
        .hasMessageContaining("as many searches running as its role may have");
  }

  static Stream<SplunkFault> passing() {
    return Stream.of(
        SplunkFaults.status(503).times(3).on(POLL),
        SplunkFaults.status(429).times(3).on(RESULTS),
        SplunkFaults.status(503).times(3).on(DELETE),
        WireFaults.answerLost().times(2).on(POLL),
        WireFaults.answerLost().times(2).on(RESULTS),
        WireFaults.cutInHeadersAfter(9).times(2).on(POLL),
        WireFaults.cutInHeadersAfter(60).times(2).on(RESULTS),
        WireFaults.answerLost().times(2).after(1).on(RESULTS),
        WireFaults.gzipped(),
        WireFaults.withByteOrderMark(),
        SplunkFaults.retryAfter(429, "3").times(1).on(POLL),
        SplunkFaults.retryAfter(503, "Mon, 23 Nov 2026 00:00:09 GMT").times(1).on(RESULTS),
        WireFaults.cutAfter(20).times(2).on(POLL),
        WireFaults.cutAfter(200).times(2).on(RESULTS),
        WireFaults.cutAfter(600).times(1).after(1).on(RESULTS),
        noContent().times(2).on(POLL),
        noContent().times(2).on(RESULTS));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void getsOverWhatPasses(SplunkFault fault) {
    splunk.fault(fault);

    VerifiedSearch verified = search(SEARCH, connection());

    assertThat(verified.rows()).isEqualTo(25);
    assertThat(verified.deleted()).isTrue();
    assertThat(rows).isGreaterThanOrEqualTo(25);
    assertThat(splunk.sids()).isEmpty();
  }

  static Stream<SplunkFault> lasting() {
    return Stream.of(
        SplunkFaults.status(503).on(POLL),
        SplunkFaults.status(500).on(RESULTS),
        WireFaults.answerLost().on(RESULTS),
        WireFaults.answerLost().after(1).on(RESULTS),
        WireFaults.cutInHeadersAfter(60).on(RESULTS),
        WireFaults.cutAfter(0).on(RESULTS),
        WireFaults.cutAfter(200).on(RESULTS),
        WireFaults.cutAfter(200).after(2).on(RESULTS),
        noContent().on(RESULTS));
  }

  @ParameterizedTest
  @MethodSource("lasting")
  void givesUpOnWhatLasts(SplunkFault fault) {
    splunk.fault(fault);

    assertThat(failure(SplunkUnavailableException.class)).hasMessageContaining("GET /services/");
    assertThat(splunk.sids()).isEmpty();
  }

  @Test
  void believesTheAnswerThoughTheSearchCannotBeDeleted() {
    splunk.fault(SplunkFaults.status(500).on(DELETE));

    VerifiedSearch verified = search(SEARCH, connection());

    assertThat(verified.deleted()).isFalse();
    assertThat(splunk.sids()).containsExactly(verified.sid());
  }

  @Test
  void saysThatSplunkIsDown() {
    splunk.stop();

    assertThat(failure(SplunkUnavailableException.class))
        .hasMessageContaining("No connection could be made");
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void goesOnWhenSplunkComesUpAgain() {
    splunk.stop();
    failure(SplunkUnavailableException.class);

    splunk.start();

    assertThat(search(SEARCH, connection()).rows()).isEqualTo(25);
  }

  @Test
  void saysThatNoPartialResultsAreWanted() {
    splunk.indexerDown(true);

    assertThat(failure(IncompleteSearchException.class).reason()).isEqualTo(Reason.FAILED);
  }

  @Test
  void believesNoSearchThatReachesTheMostRows() {
    SplunkConnection small = connection().withMaxRows(20);

    IncompleteSearchException e =
        catchThrowableOfType(IncompleteSearchException.class, () -> search(SEARCH, small));

    assertThat(e.reason()).isEqualTo(Reason.MESSAGE);
  }

  @Test
  void believesNoSearchThatReachesTheMostRowsInSilence() {
    SplunkConnection small = connection().withMaxRows(26);

    IncompleteSearchException e =
        catchThrowableOfType(IncompleteSearchException.class, () -> search(SEARCH, small));

    assertThat(e.reason()).isEqualTo(Reason.TRUNCATED);
  }

  @Test
  void stopsAtTheDeadlineAndDeletesTheSearch() {
    splunk.settings(SplunkSettings.DEFAULT.withPollsUntilDone(1000));
    SplunkConnection brief = connection().withSearchDeadline(Duration.ofMinutes(1));

    IncompleteSearchException e =
        catchThrowableOfType(IncompleteSearchException.class, () -> search(SEARCH, brief));

    assertThat(e.reason()).isEqualTo(Reason.DEADLINE);
    assertThat(splunk.sids()).isEmpty();
  }

  @Test
  void doesNotWaitForeverForAnAnswer() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      SplunkConnection brief =
          SplunkConnection.of(URI.create("http://localhost:" + silent.getLocalPort()), "t")
              .withRequestTimeout(Duration.ofMillis(100));

      assertThat(
              catchThrowableOfType(SplunkUnavailableException.class, () -> search(SEARCH, brief)))
          .hasMessageContaining("SocketTimeoutException");
    }
  }

  private static SplunkFault replaced(String body) {
    return (request, healthy) -> SplunkAnswer.text(200, "application/json", body);
  }

  private static SplunkFault row(Consumer<ObjectNode> change) {
    return SplunkFaults.rows(page -> change.accept(page.addObject()));
  }

  private static SplunkFault user(int row, String user) {
    return SplunkFaults.rows(
        page -> {
          if (page.size() > row && page.get(row) instanceof ObjectNode changed) {
            changed.put("user", user);
          }
        });
  }

  private static void countOtherwise(ArrayNode page) {
    page.forEach(
        row -> {
          if (row.has("row_count")) {
            ((ObjectNode) row).put("row_count", "24");
          }
        });
  }

  private static void trailerFirst(ArrayNode page) {
    if (page.get(page.size() - 1).has("row_count")) {
      page.insert(0, page.remove(page.size() - 1));
    }
  }

  private static SplunkFault noContent() {
    return (request, healthy) -> SplunkAnswer.text(204, "application/json", "");
  }

  private SplunkConnection connection() {
    return SplunkConnection.of(splunk.url(), splunk.token())
        .withRequestTimeout(Duration.ofSeconds(10));
  }

  private <T extends SplunkException> T failure(Class<T> type) {
    T failure = catchThrowableOfType(type, () -> search(SEARCH, connection()));
    assertThat(text(failure)).doesNotContain(splunk.token()).doesNotContain("person1");
    assertThat(failure.getMessage()).doesNotContain("127.0.0.1").doesNotContain("idx3");
    return failure;
  }

  private static String text(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private VerifiedSearch search(LoginSearch search, SplunkConnection connection) {
    try (SplunkClient client = new SplunkClient(connection, time.timing())) {
      return client.search(search, WINDOW, row -> rows++);
    }
  }
}
