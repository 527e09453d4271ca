package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** A status, headers, and a JSON body unless the status is 204. */
record ScimAnswer(int status, Map<String, String> headers, Optional<ObjectNode> body) {
  private static final String ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";

  ScimAnswer {
    headers = Map.copyOf(headers);
  }

  static ScimAnswer ok(ObjectNode body) {
    return new ScimAnswer(200, Map.of(), Optional.of(body));
  }

  static ScimAnswer created(ObjectNode body) {
    return new ScimAnswer(201, Map.of(), Optional.of(body));
  }

  static ScimAnswer noContent() {
    return new ScimAnswer(204, Map.of(), Optional.empty());
  }

  static ScimAnswer error(int status, String scimType, String detail) {
    ObjectNode error = JsonNodeFactory.instance.objectNode();
    error.putArray("schemas").add(ERROR);
    error.put("status", String.valueOf(status));
    if (!scimType.isEmpty()) {
      error.put("scimType", scimType);
    }
    error.put("detail", detail);
    return new ScimAnswer(status, Map.of(), Optional.of(error));
  }

  static ScimAnswer of(Fault.Status fault) {
    Map<String, String> headers =
        fault
            .retryAfter()
            .map(wait -> Map.of("Retry-After", String.valueOf(wait.toSeconds())))
            .orElse(Map.of());
    return new ScimAnswer(fault.code(), headers, error(fault.code(), "", "Injected fault").body());
  }
}
