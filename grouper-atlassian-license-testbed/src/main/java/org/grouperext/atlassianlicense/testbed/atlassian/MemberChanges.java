package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request makes of a group's members. Changes nothing; refuses to rename. */
final class MemberChanges {
  private static final Pattern ONE_MEMBER = Pattern.compile("members\\[value eq \"([^\"]+)\"\\]");

  private final Directory directory;

  MemberChanges(Directory directory) {
    this.directory = directory;
  }

  /** Tells whether a path names one member of a group. */
  static boolean isOneMember(String path) {
    return ONE_MEMBER.matcher(path).matches();
  }

  /** The members after a PATCH. */
  Set<String> patched(StoredGroup group, JsonNode body) {
    Set<String> members = group.members();
    for (PatchOperation operation : PatchOperation.in(body)) {
      apply(operation, group, members);
    }
    return members;
  }

  /** The members after a PUT or POST; a body that does not speak of members leaves them. */
  Set<String> replaced(StoredGroup group, JsonNode body) {
    refuseRename(group, body.path("displayName"));
    return body.has("members") ? known(body.path("members")) : group.members();
  }

  private void apply(PatchOperation operation, StoredGroup group, Set<String> members) {
    Matcher oneMember = ONE_MEMBER.matcher(operation.path());
    if (oneMember.matches() && operation.verb().equals("remove")) {
      members.remove(oneMember.group(1));
    } else if (operation.path().equals("members")) {
      change(members, operation.verb(), operation.value());
    } else if (operation.path().isEmpty()) {
      refuseRename(group, operation.value().path("displayName"));
      if (operation.value().has("members")) {
        change(members, operation.verb(), operation.value().path("members"));
      }
    } else if (operation.path().equals("displayName")) {
      refuseRename(group, operation.value());
    } else {
      throw ScimRefusal.invalidPath("Only members can be changed, not " + operation.path());
    }
  }

  private void change(Set<String> members, String verb, JsonNode value) {
    switch (verb) {
      case "add" -> members.addAll(known(value));
      case "replace" -> {
        members.clear();
        members.addAll(known(value));
      }
      default -> members.removeAll(value.isMissingNode() ? Set.copyOf(members) : ids(value));
    }
  }

  private Set<String> known(JsonNode value) {
    Set<String> ids = ids(value);
    for (String id : ids) {
      if (directory.user(id).isEmpty()) {
        throw ScimRefusal.invalidValue("Not a user of this directory: " + id);
      }
    }
    return ids;
  }

  private static Set<String> ids(JsonNode value) {
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode member : value) {
      ids.add(member.path("value").asText(""));
    }
    return ids;
  }

  private static void refuseRename(StoredGroup group, JsonNode name) {
    if (!name.isMissingNode() && !name.asText("").equals(group.name())) {
      throw new ScimRefusal(400, "mutability", "Renaming a synced group is not supported");
    }
  }
}
