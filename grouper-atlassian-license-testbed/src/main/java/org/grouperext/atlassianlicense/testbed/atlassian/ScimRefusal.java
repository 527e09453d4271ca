package org.grouperext.atlassianlicense.testbed.atlassian;

/** A request the directory refuses, with the status and the SCIM error type it answers. */
final class ScimRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String scimType;

  ScimRefusal(int status, String scimType, String detail) {
    super(detail);
    this.status = status;
    this.scimType = scimType;
  }

  static ScimRefusal invalidValue(String detail) {
    return new ScimRefusal(400, "invalidValue", detail);
  }

  static ScimRefusal invalidPath(String detail) {
    return new ScimRefusal(400, "invalidPath", detail);
  }

  static ScimRefusal notFound(String what, String id) {
    return new ScimRefusal(404, "", what + " " + id + " not found");
  }

  static ScimRefusal taken(String attribute) {
    return new ScimRefusal(409, "uniqueness", "A resource with this " + attribute + " exists");
  }

  static ScimRefusal methodNotAllowed(ScimRequest request) {
    return new ScimRefusal(405, "", request.method() + " is not supported on " + request.path());
  }

  ScimAnswer answer() {
    return ScimAnswer.error(status, scimType, String.valueOf(getMessage()));
  }
}
