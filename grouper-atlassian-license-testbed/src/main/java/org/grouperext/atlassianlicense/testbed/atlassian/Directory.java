package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What Atlassian holds: every account that ever was, and the groups. Whoever uses it synchronizes
 * on it for as long as what they read must hold, so that each request is one transaction.
 */
final class Directory {
  private final Map<String, StoredUser> accounts = new LinkedHashMap<>();
  private final Map<String, StoredGroup> groups = new LinkedHashMap<>();

  /** Every account, the unlinked ones too. */
  Collection<StoredUser> accounts() {
    return accounts.values();
  }

  /** The users the SCIM directory knows. */
  List<StoredUser> users() {
    return accounts.values().stream().filter(StoredUser::linked).toList();
  }

  Optional<StoredUser> user(String id) {
    return accounts.values().stream()
        .filter(user -> user.linked() && user.id().equals(id))
        .findFirst();
  }

  /** The account with this user name, linked or not. SCIM compares user names without case. */
  Optional<StoredUser> named(String userName) {
    return accounts.values().stream()
        .filter(user -> user.userName().equalsIgnoreCase(userName))
        .findFirst();
  }

  StoredUser create(ObjectNode attributes) {
    StoredUser user = new StoredUser(attributes);
    accounts.put(user.accountId(), user);
    return user;
  }

  void unlink(StoredUser user) {
    groups.values().forEach(group -> group.drop(user));
    user.unlink();
  }

  Collection<StoredGroup> groups() {
    return groups.values();
  }

  Optional<StoredGroup> group(String id) {
    return Optional.ofNullable(groups.get(id));
  }

  Optional<StoredGroup> groupNamed(String name) {
    return groups.values().stream().filter(group -> group.name().equals(name)).findFirst();
  }

  void add(StoredGroup group) {
    groups.put(group.id(), group);
  }

  void remove(StoredGroup group) {
    groups.remove(group.id());
  }

  List<StoredGroup> groupsOf(StoredUser user) {
    return groups.values().stream().filter(group -> group.has(user)).toList();
  }

  List<StoredUser> membersOf(StoredGroup group) {
    List<StoredUser> members = new ArrayList<>();
    for (StoredUser user : users()) {
      if (group.has(user)) {
        members.add(user);
      }
    }
    return members;
  }

  AtlassianGroup view(StoredGroup group) {
    TreeSet<String> names = new TreeSet<>();
    membersOf(group).forEach(member -> names.add(member.userName()));
    return new AtlassianGroup(group.id(), group.name(), names);
  }
}
