package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCall;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSettings;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.grouperext.atlassianlicense.testbed.splunk.WireFaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Answers that take their time, and what is told meanwhile. By the real clock. */
@Timeout(30)
final class SplunkSlownessTest {

  private static final Instant FROM = Instant.parse("2026-09-21T00:00:00Z");

  private final SplunkSimulator splunk = SplunkSimulator.create();
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void fill() {
    splunk.settings(SplunkSettings.DEFAULT.withMaxResultRows(10).withPollsUntilDone(0));
    IntStream.range(0, 25).forEach(i -> splunk.login("person" + i, FROM.plusSeconds(i)));
  }

  @AfterEach
  void stop() {
    splunk.close();
  }

  /** A byte now and then never times out: neither among the headers, where it starts, nor later. */
  @ParameterizedTest
  @EnumSource(
      value = SplunkCall.class,
      names = {"CREATE", "POLL", "RESULTS"})
  void breaksOffAnAnswerThatTricklesBeyondTheDeadline(SplunkCall call) {
    splunk.fault(WireFaults.trickled(Duration.ofMillis(50)).on(call));
    SplunkConnection brief = connection().withSearchDeadline(Duration.ofMillis(800));

    IncompleteSearchException e =
        catchThrowableOfType(IncompleteSearchException.class, () -> search(brief, Timing.system()));

    assertThat(e.reason()).isEqualTo(Reason.DEADLINE);
    assertThat(splunk.sids()).isEmpty();
  }

  @Test
  void breaksOffADeletionThatTrickles() {
    splunk.fault(WireFaults.trickled(Duration.ofMillis(50)).on(SplunkCall.DELETE));
    SplunkConnection brief = connection().withRequestTimeout(Duration.ofMillis(500));

    assertThat(search(brief, Timing.system()).deleted()).isFalse();
  }

  @Test
  void waitsForAnAnswerThatTricklesInTime() {
    splunk.fault(WireFaults.trickled(Duration.ofMillis(1)).on(SplunkCall.POLL));

    assertThat(search(connection(), Timing.system()).rows()).isEqualTo(25);
  }

  @Test
  void tellsHowFarItHasCome() {
    splunk.settings(SplunkSettings.DEFAULT.withMaxResultRows(10).withPollsUntilDone(2));

    search(connection(), new ManualTime().timing());

    assertThat(told)
        .containsExactly(
            "state=QUEUED scanned=0",
            "state=RUNNING scanned=13",
            "state=DONE scanned=25 rows=0 of 26",
            "state=DONE scanned=25 rows=10 of 26",
            "state=DONE scanned=25 rows=20 of 26",
            "state=DONE scanned=25 rows=26 of 26");
  }

  private SplunkConnection connection() {
    return SplunkConnection.of(splunk.url(), splunk.token());
  }

  private VerifiedSearch search(SplunkConnection connection, Timing timing) {
    LoginSearch search =
        new LoginSearch("search index=idp | stats max(_time) as t by user", "user", "t");
    SearchWindow window = new SearchWindow(FROM, FROM.plusSeconds(86_400));
    try (SplunkClient client = new SplunkClient(connection, timing)) {
      return client.search(search, window, row -> {}, progress -> told.add(progress.toString()));
    }
  }
}
