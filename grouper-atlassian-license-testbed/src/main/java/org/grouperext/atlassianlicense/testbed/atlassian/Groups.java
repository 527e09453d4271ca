package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@code /Groups} part of the API. */
final class Groups {
  private static final Set<String> FILTERS = Set.of("displayName");

  private final Directory directory;
  private final AtlassianSettings settings;
  private final Resources resources;
  private final MemberChanges memberChanges;

  Groups(Directory directory, AtlassianSettings settings, Resources resources) {
    this.directory = directory;
    this.settings = settings;
    this.resources = resources;
    this.memberChanges = new MemberChanges(directory);
  }

  ScimAnswer answer(ScimRequest request) {
    Optional<String> id = request.id();
    if (id.isPresent()) {
      return answer(request, id.get());
    }
    return switch (request.method()) {
      case "GET" -> list(request);
      case "POST" -> create(request.body());
      default -> throw ScimRefusal.methodNotAllowed(request);
    };
  }

  private ScimAnswer answer(ScimRequest request, String id) {
    StoredGroup group = directory.group(id).orElseThrow(() -> ScimRefusal.notFound("Group", id));
    return switch (request.method()) {
      case "GET" -> ScimAnswer.ok(resources.group(group));
      case "PATCH" -> update(group, memberChanges.patched(group, request.body()));
      case "PUT" -> update(group, memberChanges.replaced(group, request.body()));
      case "DELETE" -> {
        directory.remove(group);
        yield ScimAnswer.noContent();
      }
      default -> throw ScimRefusal.methodNotAllowed(request);
    };
  }

  private ScimAnswer list(ScimRequest request) {
    ListPage page = ListPage.of(request);
    Optional<EqualsFilter> filter = EqualsFilter.of(request, FILTERS);
    if (filter.isPresent()) {
      List<StoredGroup> one = directory.groupNamed(filter.get().value()).stream().toList();
      return page.cut(one, this::found);
    }
    return page.cut(List.copyOf(directory.groups()), resources::groupInListing);
  }

  private ObjectNode found(StoredGroup group) {
    return settings.options().contains(AtlassianSettings.Option.LISTS_WITHOUT_MEMBERS)
        ? resources.groupInListing(group)
        : resources.group(group);
  }

  private ScimAnswer create(JsonNode body) {
    String name = body.path("displayName").asText("");
    if (name.isBlank()) {
      throw ScimRefusal.invalidValue("displayName is required");
    }
    if (settings.defaultAccessGroups().contains(name)) {
      throw ScimRefusal.invalidValue("A default access group cannot be synced: " + name);
    }
    if (directory.groupNamed(name).isPresent()) {
      throw ScimRefusal.taken("displayName");
    }
    StoredGroup group = new StoredGroup(name, body.path("externalId").asText(""));
    group.update(memberChanges.replaced(group, body));
    directory.add(group);
    return ScimAnswer.created(resources.group(group));
  }

  private ScimAnswer update(StoredGroup group, Set<String> members) {
    group.update(members);
    return ScimAnswer.ok(resources.group(group));
  }
}
