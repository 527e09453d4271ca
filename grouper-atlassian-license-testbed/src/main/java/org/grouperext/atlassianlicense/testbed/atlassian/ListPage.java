package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param startIndex counts from 1
 * @param count at most {@link #MAXIMUM}: what Atlassian allows is not documented, so a small page
 *     makes sure that callers do page
 */
record ListPage(int startIndex, int count) {
  static final int MAXIMUM = 100;
  private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

  static ListPage of(ScimRequest request) {
    int startIndex = Math.max(1, number(request, "startIndex", 1));
    int count = Math.max(0, number(request, "count", MAXIMUM));
    return new ListPage(startIndex, Math.min(MAXIMUM, count));
  }

  private static int number(ScimRequest request, String name, int fallback) {
    String text = request.parameter(name).orElse(String.valueOf(fallback));
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw ScimRefusal.invalidValue(name + " must be a number");
    }
  }

  <T> ScimAnswer cut(List<T> all, Function<T, ObjectNode> toJson) {
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    list.putArray("schemas").add(LIST);
    list.put("totalResults", all.size());
    list.put("startIndex", startIndex);
    ArrayNode resources = JsonNodeFactory.instance.arrayNode();
    all.stream().skip(startIndex - 1L).limit(count).map(toJson).forEach(resources::add);
    list.put("itemsPerPage", resources.size());
    list.set("Resources", resources);
    return ScimAnswer.ok(list);
  }
}
