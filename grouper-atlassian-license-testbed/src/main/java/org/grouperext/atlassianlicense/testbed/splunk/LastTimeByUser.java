package org.grouperext.atlassianlicense.testbed.splunk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** {@code stats max(_time) as … by …}: the last time of each user. */
record LastTimeByUser(String timeColumn, String userColumn, boolean lowerCase)
    implements Aggregation {

  @Override
  public List<ObjectNode> rows(List<LoginEvent> found) {
    Map<String, Instant> last = new TreeMap<>();
    for (LoginEvent event : found) {
      String user = event.user();
      String key = lowerCase ? user.strip().toLowerCase(Locale.ROOT) : user;
      last.merge(key, event.time(), (one, other) -> one.isAfter(other) ? one : other);
    }
    return last.entrySet().stream().map(this::row).toList();
  }

  private ObjectNode row(Map.Entry<String, Instant> last) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(userColumn, last.getKey())
        .put(timeColumn, TimeRange.print(last.getValue()));
  }
}
