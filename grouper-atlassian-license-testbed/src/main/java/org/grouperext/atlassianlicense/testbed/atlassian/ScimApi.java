package org.grouperext.atlassianlicense.testbed.atlassian;

/** Routes a request of an authenticated caller. One request at a time, each all or nothing. */
final class ScimApi {
  private final Directory directory;
  private final Users users;
  private final Groups groups;

  ScimApi(Directory directory, String endpoint) {
    this.directory = directory;
    Resources resources = new Resources(directory, endpoint);
    this.users = new Users(directory, resources);
    this.groups = new Groups(directory, resources);
  }

  ScimAnswer answer(ScimRequest request) {
    synchronized (directory) {
      try {
        return routed(request);
      } catch (ScimRefusal refusal) {
        return refusal.answer();
      }
    }
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
