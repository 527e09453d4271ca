package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;

/** An account and its record in the directory. Guarded by the {@link Directory} it is in. */
final class StoredUser implements Stored {
  private final String accountId = UUID.randomUUID().toString();
  private final Instant created = Instant.now();
  private Instant modified = created;
  private String id = UUID.randomUUID().toString();
  private ObjectNode attributes;
  private boolean linked = true;

  StoredUser(ObjectNode attributes) {
    this.attributes = attributes;
  }

  String accountId() {
    return accountId;
  }

  /** The SCIM id: another one after the account was unlinked and linked again. */
  String id() {
    return id;
  }

  boolean linked() {
    return linked;
  }

  /** A copy of the attributes as they were sent. */
  ObjectNode attributes() {
    return attributes.deepCopy();
  }

  String userName() {
    return attributes.path("userName").asText();
  }

  String email() {
    for (JsonNode email : attributes.path("emails")) {
      if (email.path("primary").asBoolean()) {
        return email.path("value").asText();
      }
    }
    return "";
  }

  String displayName() {
    return attributes.path("displayName").asText(userName());
  }

  boolean active() {
    return linked && attributes.path("active").asBoolean(true);
  }

  void update(ObjectNode newAttributes) {
    attributes = newAttributes;
    modified = Instant.now();
  }

  /** What deleting does: the account remains, deactivated, and the directory forgets it. */
  void unlink() {
    linked = false;
    modified = Instant.now();
  }

  /** What creating does when the account is already there: linked again, under a new SCIM id. */
  void link(ObjectNode newAttributes) {
    linked = true;
    id = UUID.randomUUID().toString();
    update(newAttributes);
  }

  @Override
  public String resourceType() {
    return "User";
  }

  @Override
  public String path() {
    return "/Users/" + id;
  }

  @Override
  public Instant created() {
    return created;
  }

  @Override
  public Instant modified() {
    return modified;
  }

  Account account() {
    return new Account(accountId, id, userName(), displayName(), email(), active(), linked);
  }
}
