package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One operation of a PATCH.
 *
 * @param verb {@code add}, {@code replace} or {@code remove}
 * @param path empty when the value is an object of attributes
 */
record PatchOperation(String verb, String path, JsonNode value) {
  private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
  private static final Set<String> VERBS = Set.of("add", "replace", "remove");

  static List<PatchOperation> in(JsonNode body) {
    if (!SCHEMA.equals(body.path("schemas").path(0).asText(""))) {
      throw ScimRefusal.invalidValue("schemas must name " + SCHEMA);
    }
    List<PatchOperation> operations = new ArrayList<>();
    for (JsonNode operation : body.path("Operations")) {
      operations.add(one(operation));
    }
    if (operations.isEmpty()) {
      throw ScimRefusal.invalidValue("Operations is empty");
    }
    return operations;
  }

  private static PatchOperation one(JsonNode json) {
    String verb = json.path("op").asText("").toLowerCase(Locale.ROOT);
    String path = json.path("path").asText("");
    JsonNode value = json.path("value");
    if (!VERBS.contains(verb)) {
      throw ScimRefusal.invalidValue("op must be one of add, replace, remove");
    }
    if (path.isEmpty() && (verb.equals("remove") || !value.isObject())) {
      throw ScimRefusal.invalidPath("Without a path the value must be an object of attributes");
    }
    return new PatchOperation(verb, path, value);
  }
}
