package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The attributes of a user: which there are, which are required, and how a PATCH changes them. */
final class UserAttributes {
  private static final Set<String> KNOWN =
      Set.of(
          "userName",
          "externalId",
          "name",
          "displayName",
          "nickName",
          "title",
          "preferredLanguage",
          "department",
          "organization",
          "timezone",
          "phoneNumbers",
          "emails",
          "active",
          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User");

  private UserAttributes() {}

  /** The attributes of a body; what Atlassian does not know or assigns itself is left out. */
  static ObjectNode from(JsonNode body) {
    ObjectNode attributes = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : body.properties()) {
      if (KNOWN.contains(field.getKey())) {
        attributes.set(field.getKey(), field.getValue().deepCopy());
      }
    }
    return validated(attributes);
  }

  /** The attributes after the operations of a PATCH; all of them or, refused, none. */
  static ObjectNode patched(ObjectNode attributes, JsonNode body) {
    ObjectNode changed = attributes.deepCopy();
    for (PatchOperation operation : PatchOperation.in(body)) {
      if (operation.path().isEmpty()) {
        operation.value().properties().forEach(f -> assign(changed, f.getKey(), f.getValue()));
      } else if (operation.verb().equals("remove")) {
        remove(changed, operation.path());
      } else {
        assign(changed, operation.path(), operation.value());
      }
    }
    return validated(changed);
  }

  private static void assign(ObjectNode attributes, String path, JsonNode value) {
    String[] steps = steps(path);
    if (steps.length == 1) {
      attributes.set(steps[0], value.deepCopy());
    } else {
      attributes.withObject("/" + steps[0]).set(steps[1], value.deepCopy());
    }
  }

  private static void remove(ObjectNode attributes, String path) {
    String[] steps = steps(path);
    if (steps.length == 1) {
      attributes.remove(steps[0]);
    } else if (attributes.get(steps[0]) instanceof ObjectNode inner) {
      inner.remove(steps[1]);
    }
  }

  private static String[] steps(String path) {
    String[] steps = KNOWN.contains(path) ? new String[] {path} : path.split("\\.", -1);
    boolean nested = steps.length == 2 && steps[0].equals("name");
    if (!KNOWN.contains(steps[0]) || (steps.length > 1 && !nested)) {
      throw ScimRefusal.invalidPath("Not an attribute that can be changed: " + path);
    }
    return steps;
  }

  private static ObjectNode validated(ObjectNode attributes) {
    if (attributes.path("userName").asText("").isBlank()) {
      throw ScimRefusal.invalidValue("userName is required");
    }
    int primaries = 0;
    for (JsonNode email : attributes.path("emails")) {
      boolean primary = email.path("primary").asBoolean();
      primaries += primary && !email.path("value").asText("").isBlank() ? 1 : 0;
    }
    if (primaries != 1) {
      throw ScimRefusal.invalidValue("emails needs exactly one primary with a value");
    }
    attributes.set("active", active(attributes.path("active")));
    return attributes;
  }

  private static BooleanNode active(JsonNode sent) {
    return switch (sent.asText("true").toLowerCase(Locale.ROOT)) {
      case "true", "" -> BooleanNode.TRUE;
      case "false" -> BooleanNode.FALSE;
      default -> throw ScimRefusal.invalidValue("active must be true or false");
    };
  }
}
