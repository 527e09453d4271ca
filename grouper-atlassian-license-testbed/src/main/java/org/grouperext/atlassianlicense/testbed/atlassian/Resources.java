package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How users and groups look as SCIM resources. */
final class Resources {
  static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
  static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
  static final String ATLASSIAN = "urn:scim:schemas:extension:atlassian-external:1.0";

  private final Directory directory;
  private final String endpoint;

  Resources(Directory directory, String endpoint) {
    this.directory = directory;
    this.endpoint = endpoint;
  }

  ObjectNode user(StoredUser user) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.putArray("schemas").add(USER).add(ATLASSIAN);
    json.put("id", user.id());
    json.setAll(user.attributes());
    json.put("active", user.active());
    ArrayNode groups = json.putArray("groups");
    for (StoredGroup group : directory.groupsOf(user)) {
      refer(groups.addObject(), group).put("value", group.id()).put("display", group.name());
    }
    json.set("meta", meta(user));
    json.putObject(ATLASSIAN).put("atlassianAccountId", user.accountId());
    return json;
  }

  /**
   * A group without its members, as in a listing of all groups. Whether Atlassian lists members
   * there is not documented; leaving them out makes sure nobody relies on it.
   */
  ObjectNode groupInListing(StoredGroup group) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.putArray("schemas").add(GROUP);
    json.put("id", group.id());
    if (!group.externalId().isEmpty()) {
      json.put("externalId", group.externalId());
    }
    json.put("displayName", group.name());
    json.set("meta", meta(group));
    return json;
  }

  ObjectNode group(StoredGroup group) {
    ObjectNode json = groupInListing(group);
    ArrayNode members = json.putArray("members");
    for (StoredUser member : directory.membersOf(group)) {
      refer(members.addObject(), member)
          .put("value", member.id())
          .put("display", member.displayName());
    }
    return json;
  }

  private ObjectNode refer(ObjectNode json, Stored stored) {
    json.put("type", stored.resourceType());
    return json.put("$ref", endpoint + stored.path());
  }

  private ObjectNode meta(Stored stored) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("resourceType", stored.resourceType())
        .put("location", endpoint + stored.path())
        .put("created", stored.created().toString())
        .put("lastModified", stored.modified().toString());
  }
}
