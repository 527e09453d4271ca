package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFault;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFaults;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far back the index goes, asked over real HTTP. */
final class SplunkExtentTest {

  private static final Instant NOW = Instant.parse("2026-11-22T13:45:00Z");
  private static final SearchWindow ALL = new SearchWindow(Instant.EPOCH, NOW);

  private final SplunkSimulator splunk = SplunkSimulator.create();

  @BeforeEach
  void fill() {
    for (int day = 0; day < 90; day++) {
      splunk.login("person" + day, NOW.minusSeconds(86_400L * day + 60));
    }
  }

  @AfterEach
  void stop() {
    splunk.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index=idp", "index=idp*", "index=idp OR index=idp2"})
  void tellsWhatIsLeft(String terms) {
    splunk.retainFrom(NOW.minusSeconds(86_400L * 35));

    assertThat(extent(terms, ALL))
        .isEqualTo(new IndexExtent(NOW.minusSeconds(86_400L * 34 + 60), NOW.minusSeconds(60), 35));
    assertThat(splunk.requests().get(0).parameters())
        .containsEntry("earliest_time", "0")
        .containsEntry("latest_time", "1795355100")
        .containsEntry("allow_partial_results", "false");
    assertThat(splunk.sids()).isEmpty();
  }

  @Test
  void looksWithinTheWindowOnly() {
    Instant from = NOW.minusSeconds(86_400L * 3);

    assertThat(extent("index=idp", new SearchWindow(from, NOW)).events()).isEqualTo(3);
  }

  static Stream<Arguments> incomplete() {
    return Stream.of(
        Arguments.of(Reason.EMPTY, row(row -> row.put("count", "0"))),
        Arguments.of(Reason.EMPTY, row(row -> row.remove("count"))),
        Arguments.of(Reason.EMPTY, SplunkFaults.empty()),
        Arguments.of(Reason.EMPTY, SplunkFaults.rows(ArrayNode::removeAll)),
        Arguments.of(Reason.ROW_COUNT, SplunkFaults.rows(rows -> rows.add(rows.get(0)))),
        Arguments.of(Reason.ROW_COUNT, SplunkFaults.job(job -> job.put("resultCount", 2))),
        Arguments.of(Reason.UNREADABLE, row(row -> row.put("count", "many"))),
        Arguments.of(Reason.TIME_UNREADABLE, row(row -> row.remove("first"))),
        Arguments.of(Reason.TIME_UNREADABLE, row(row -> row.put("last", "100"))),
        Arguments.of(Reason.TIME_OUTSIDE_WINDOW, row(row -> row.put("last", "1795355101"))),
        Arguments.of(Reason.FINALIZED, SplunkFaults.finalized()),
        Arguments.of(Reason.FAILED, SplunkFaults.failed()),
        Arguments.of(Reason.MESSAGE, SplunkFaults.pageMessage("WARN", "idx3")));
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void believesNoAnswerThatMayBeIncomplete(Reason reason, SplunkFault fault) {
    splunk.fault(fault);

    IncompleteSearchException e =
        catchThrowableOfType(IncompleteSearchException.class, () -> extent("index=idp", ALL));

    assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
    assertThat(splunk.sids()).isEmpty();
  }

  @Test
  void saysThatThereIsNothing() {
    IncompleteSearchException e =
        catchThrowableOfType(IncompleteSearchException.class, () -> extent("index=other", ALL));

    assertThat(e.reason()).isEqualTo(Reason.EMPTY);
  }

  private static SplunkFault row(Consumer<ObjectNode> change) {
    return SplunkFaults.rows(rows -> change.accept((ObjectNode) rows.get(0)));
  }

  private IndexExtent extent(String terms, SearchWindow within) {
    RetentionSearch search =
        RetentionSearch.of(
                new LoginSearch("search " + terms + " | stats max(_time) as t by u", "u", "t"))
            .orElseThrow();
    SplunkConnection connection = SplunkConnection.of(splunk.url(), splunk.token());
    try (SplunkClient client = new SplunkClient(connection, new ManualTime().timing())) {
      return client.extent(search, within);
    }
  }
}
