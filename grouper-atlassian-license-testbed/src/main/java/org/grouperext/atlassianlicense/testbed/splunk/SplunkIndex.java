package org.grouperext.atlassianlicense.testbed.splunk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The login events of one index, as far back as its retention goes. */
final class SplunkIndex {

  static final String NAME = "idp";

  private final List<LoginEvent> events = new ArrayList<>();
  private Instant retainedFrom = Instant.EPOCH;
  private boolean indexerDown;

  synchronized void add(LoginEvent event) {
    events.add(event);
  }

  synchronized void clear() {
    events.clear();
  }

  synchronized void retainFrom(Instant first) {
    retainedFrom = first;
  }

  synchronized void indexerDown(boolean down) {
    indexerDown = down;
  }

  synchronized boolean isIndexerDown() {
    return indexerDown;
  }

  /** How many events a search has to look at. */
  synchronized int size() {
    return events.size();
  }

  /** The rows that a search over a stretch of time gives. */
  synchronized List<ObjectNode> rows(SplunkQuery query, TimeRange range) {
    List<LoginEvent> found = found(query.filter(), range).toList();
    List<ObjectNode> rows = query.aggregation().rows(found);
    if (!query.trailer()) {
      return rows;
    }
    ObjectNode trailer = JsonNodeFactory.instance.objectNode();
    trailer.put("row_count", String.valueOf(rows.size())).put("row_type", "trailer");
    return Stream.concat(rows.stream(), Stream.of(trailer)).toList();
  }

  // A second indexer that is down takes every other event with it.
  private Stream<LoginEvent> found(EventFilter filter, TimeRange range) {
    return Stream.iterate(0, i -> i < events.size(), i -> i + (indexerDown ? 2 : 1))
        .map(events::get)
        .filter(event -> filter.matchesIndex(NAME) && filter.matches(event))
        .filter(event -> !event.time().isBefore(retainedFrom) && range.contains(event.time()));
  }
}
