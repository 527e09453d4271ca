package org.grouperext.atlassianlicense.testbed.atlassian;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** A group of the directory. Guarded by the {@link Directory} it is in. */
final class StoredGroup implements Stored {
  private final String id = UUID.randomUUID().toString();
  private final Instant created = Instant.now();
  private final String name;
  private final String externalId;
  private Instant modified = created;
  private Set<String> members = new LinkedHashSet<>();

  StoredGroup(String name, String externalId) {
    this.name = name;
    this.externalId = externalId;
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  /** What the client calls it; empty when it did not say. */
  String externalId() {
    return externalId;
  }

  boolean has(StoredUser user) {
    return members.contains(user.id());
  }

  /** A copy of the SCIM ids of the members. */
  Set<String> members() {
    return new LinkedHashSet<>(members);
  }

  void update(Set<String> newMembers) {
    members = new LinkedHashSet<>(newMembers);
    modified = Instant.now();
  }

  void drop(StoredUser user) {
    members.remove(user.id());
  }

  @Override
  public String resourceType() {
    return "Group";
  }

  @Override
  public String path() {
    return "/Groups/" + id;
  }

  @Override
  public Instant created() {
    return created;
  }

  @Override
  public Instant modified() {
    return modified;
  }
}
