package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What must never be sent to Atlassian: anything that deletes, deactivates or changes an account,
 * deletes or renames a group, or names all members of a group instead of the difference.
 */
final class Harm {
  private Harm() {}

  /** What the request would do to people, in a few words; empty when it is harmless. */
  static Optional<String> of(ScimRequest request) {
    boolean users = request.collection().equals("Users");
    return switch (request.method()) {
      case "GET" -> Optional.empty();
      case "POST" -> users ? inactive(request.body()) : Optional.empty();
      case "DELETE" -> Optional.of("deletes");
      case "PATCH" -> users ? Optional.of("changes an account") : patched(request.body());
      default -> Optional.of(users ? "changes an account" : "replaces a group");
    };
  }

  private static Optional<String> inactive(JsonNode account) {
    return account.path("active").asBoolean(true)
        ? Optional.empty()
        : Optional.of("creates a deactivated account");
  }

  private static Optional<String> patched(JsonNode body) {
    for (JsonNode operation : body.path("Operations")) {
      String path = operation.path("path").asText("");
      boolean harmless =
          switch (operation.path("op").asText("")) {
            case "add" -> path.equals("members");
            case "remove" -> MemberChanges.isOneMember(path) || namesMembers(path, operation);
            default -> false;
          };
      if (!harmless) {
        return Optional.of("changes a group otherwise than by adding and removing single members");
      }
    }
    return Optional.empty();
  }

  private static boolean namesMembers(String path, JsonNode operation) {
    return path.equals("members") && !operation.path("value").isEmpty();
  }
}
