package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@code /Users} part of the API. */
final class Users {
  private static final Set<String> FILTERS = Set.of("userName", "externalId");

  private final Directory directory;
  private final Resources resources;

  Users(Directory directory, Resources resources) {
    this.directory = directory;
    this.resources = resources;
  }

  ScimAnswer answer(ScimRequest request) {
    Optional<String> id = request.id();
    if (id.isPresent()) {
      return answer(request, id.get());
    }
    return switch (request.method()) {
      case "GET" -> list(request);
      case "POST" -> create(request);
      default -> throw ScimRefusal.methodNotAllowed(request);
    };
  }

  private ScimAnswer answer(ScimRequest request, String id) {
    StoredUser user = directory.user(id).orElseThrow(() -> ScimRefusal.notFound("User", id));
    return switch (request.method()) {
      case "GET" -> ScimAnswer.ok(resources.user(user));
      case "PUT" -> update(user, UserAttributes.from(request.body()));
      case "PATCH" -> update(user, UserAttributes.patched(user.attributes(), request.body()));
      case "DELETE" -> {
        directory.unlink(user);
        yield ScimAnswer.noContent();
      }
      default -> throw ScimRefusal.methodNotAllowed(request);
    };
  }

  private ScimAnswer list(ScimRequest request) {
    ListPage page = ListPage.of(request);
    List<StoredUser> users =
        EqualsFilter.of(request, FILTERS).map(this::filtered).orElseGet(directory::users);
    return page.cut(users, resources::user);
  }

  private List<StoredUser> filtered(EqualsFilter filter) {
    if (filter.attribute().equals("userName")) {
      return directory.named(filter.value()).filter(StoredUser::linked).stream().toList();
    }
    return directory.users().stream()
        .filter(user -> user.attributes().path("externalId").asText("").equals(filter.value()))
        .toList();
  }

  private ScimAnswer create(ScimRequest request) {
    ObjectNode attributes = UserAttributes.from(request.body());
    Optional<StoredUser> known = directory.named(attributes.path("userName").asText());
    if (known.filter(StoredUser::linked).isPresent()) {
      throw ScimRefusal.taken("userName");
    }
    StoredUser user = known.orElseGet(() -> directory.create(attributes));
    if (known.isPresent()) {
      user.link(attributes);
    }
    return ScimAnswer.created(resources.user(user));
  }

  private ScimAnswer update(StoredUser user, ObjectNode attributes) {
    String userName = attributes.path("userName").asText();
    if (directory.named(userName).filter(other -> other != user).isPresent()) {
      throw ScimRefusal.taken("userName");
    }
    user.update(attributes);
    return ScimAnswer.ok(resources.user(user));
  }
}
