package org.grouperext.atlassianlicense.testbed.atlassian;

import java.util.Set;

/** Routes a request of an authenticated caller. One request at a time, each all or nothing. */
final class ScimApi {
  private final Directory directory;
  private final Set<String> licenseGroups;
  private final Users users;
  private final Groups groups;

  private Changes changes = Changes.NONE;

  ScimApi(Directory directory, AtlassianSettings settings, String endpoint) {
    this.directory = directory;
    this.licenseGroups = settings.licenseGroups();
    Resources resources = new Resources(directory, endpoint);
    this.users = new Users(directory, resources);
    this.groups = new Groups(directory, settings, resources);
  }

  ScimAnswer answer(ScimRequest request) {
    synchronized (directory) {
      try {
        return request.method().equals("GET") ? routed(request) : counted(request);
      } catch (ScimRefusal refusal) {
        return refusal.answer();
      }
    }
  }

  /** What callers have changed so far. */
  Changes changes() {
    synchronized (directory) {
      return changes;
    }
  }

  private ScimAnswer counted(ScimRequest request) {
    Census before = Census.of(directory, licenseGroups);
    ScimAnswer answer = routed(request);
    changes = Census.of(directory, licenseGroups).since(before, changes);
    return answer;
  }

  private ScimAnswer routed(ScimRequest request) {
    if (request.needsBody() && !request.body().isObject()) {
      throw new ScimRefusal(400, "invalidSyntax", "The body is not a JSON object");
    }
    return switch (request.collection()) {
      case "Users" -> users.answer(request);
      case "Groups" -> groups.answer(request);
      default -> throw ScimRefusal.notFound("Resource", request.path());
    };
  }
}
