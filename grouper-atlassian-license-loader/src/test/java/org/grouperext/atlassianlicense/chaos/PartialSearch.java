package org.grouperext.atlassianlicense.chaos;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCall;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFault;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkRequest;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkService;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;

/**
 * A search that misses half of the events, and says so in one of Splunk's ways and in no other: its
 * rows, its counts and its state are those of any good search.
 */
final class PartialSearch implements SplunkFault {

  private record Sign(String type, String text) {}

  private static final Sign FINALIZED = new Sign("", "");
  private static final List<Sign> SIGNS =
      List.of(
          FINALIZED,
          new Sign("INFO", "Search finalized."),
          new Sign(
              "INFO", "The search auto-finalized after it reached its time limit: 30 seconds."),
          new Sign("INFO", "Search auto-finalized after 500000 events limit reached."),
          new Sign(
              "INFO",
              "Failed to recover from indexer failure(s). Search results might be incomplete."),
          new Sign("INFO", "Subsearch produced 60000 results, truncating to maxout 50000."),
          new Sign("WARN", "Timed out waiting for peer idx3."),
          new Sign("WARN", "Unable to distribute to peer named idx3 at uri https://idx3:8089."),
          new Sign("WARN", "Search auto-finalized after disk usage limit (100MB) reached."),
          new Sign("ERROR", "Something that nobody has seen yet."));

  private final SplunkSimulator splunk;
  private final Sign sign;
  private final boolean onPages;
  private int searchesBefore;
  private String sid = "";

  PartialSearch(SplunkSimulator splunk, int searchesBefore, RandomGenerator random) {
    this.splunk = splunk;
    this.searchesBefore = searchesBefore;
    this.sign = SIGNS.get(random.nextInt(SIGNS.size()));
    this.onPages = random.nextBoolean() && !sign.equals(FINALIZED);
  }

  @Override
  public synchronized SplunkAnswer answer(SplunkRequest request, SplunkService healthy) {
    if (request.call() == SplunkCall.CREATE && searchesBefore-- == 0) {
      sid = request.parameter("id", "");
      splunk.indexerDown(true);
      try {
        Map<String, String> allowing = new TreeMap<>(request.parameters());
        allowing.put("allow_partial_results", "true");
        return healthy.answer(new SplunkRequest(request.method(), request.path(), allowing));
      } finally {
        splunk.indexerDown(false);
      }
    }
    return sid.isEmpty() || !request.sid().equals(sid)
        ? healthy.answer(request)
        : signed(request, healthy);
  }

  private SplunkAnswer signed(SplunkRequest request, SplunkService healthy) {
    return healthy
        .answer(request)
        .withJson(
            body -> {
              if (request.call() == SplunkCall.RESULTS) {
                sign(body, onPages);
              } else if (body.at("/entry/0/content") instanceof ObjectNode content) {
                sign(content, !onPages);
                content.put("isFinalized", sign.equals(FINALIZED));
              }
            });
  }

  private void sign(ObjectNode body, boolean here) {
    body.putArray("messages");
    if (here && !sign.equals(FINALIZED)) {
      body.withArray("messages").addObject().put("type", sign.type()).put("text", sign.text());
    }
  }

  @Override
  public String toString() {
    return "partial search, %s on %s".formatted(sign, onPages ? "pages" : "job");
  }
}
