package org.grouperext.atlassianlicense.testbed.splunk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** {@code tstats min(_time) as … max(_time) as … count}: from when to when, and how many. */
record Extent(String firstColumn, String lastColumn, String countColumn) implements Aggregation {

  @Override
  public List<ObjectNode> rows(List<LoginEvent> found) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    List<Instant> times = found.stream().map(LoginEvent::time).sorted().toList();
    if (!times.isEmpty()) {
      row.put(firstColumn, TimeRange.print(times.get(0)));
      row.put(lastColumn, TimeRange.print(times.get(times.size() - 1)));
    }
    return List.of(row.put(countColumn, String.valueOf(times.size())));
  }
}
