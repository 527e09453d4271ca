package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in a few words what a request body asks for, leaving out everybody's data. */
final class BodySummary {
  private BodySummary() {}

  static String of(JsonNode body) {
    if (body.path("Operations").isArray()) {
      return operations(body.path("Operations"));
    }
    List<String> attributes = new ArrayList<>();
    body.fieldNames().forEachRemaining(attributes::add);
    attributes.remove("schemas");
    attributes.sort(String::compareTo);
    return String.join(" ", attributes);
  }

  private static String operations(JsonNode operations) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (JsonNode operation : operations) {
      JsonNode value = operation.path("value");
      String path = operation.path("path").asText("").replaceAll("\\[.*", "");
      String what = operation.path("op").asText("").toLowerCase(Locale.ROOT) + " " + path;
      counts.merge(what.strip(), value.isArray() ? value.size() : 1, Integer::sum);
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((what, count) -> parts.add(what + " " + count));
    return String.join(", ", parts);
  }
}
