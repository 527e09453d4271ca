package org.grouperext.atlassianlicense.status;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.grouperext.atlassianlicense.registry.MembershipPath;
import org.grouperext.atlassianlicense.settings.LicenseGroups;
import org.jspecify.annotations.Nullable;

/**
 * What a person's memberships alone say about a license, without the evidence of use.
 *
 * @param paths the ways into each group that the person is in
 */
public record Memberships(Map<Part, List<MembershipPath>> paths) {

  /** Copies the ways. */
  public Memberships {
    paths = Map.copyOf(paths);
  }

  static Memberships of(Collection<MembershipPath> found, LicenseGroups names) {
    Map<Part, List<MembershipPath>> paths = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      String name = part.nameIn(names);
      List<MembershipPath> into = new ArrayList<>(found);
      into.removeIf(path -> !path.group().equals(name));
      if (!into.isEmpty()) {
        paths.put(part, List.copyOf(into));
      }
    }
    return new Memberships(paths);
  }

  /** Whether the person is in the group, directly or not. */
  public boolean in(Part part) {
    return paths.containsKey(part);
  }

  /** Since when the person is in the group; null if they are not. */
  public @Nullable Instant since(Part part) {
    return into(part).stream().map(MembershipPath::since).min(naturalOrder()).orElse(null);
  }

  /** The groups through which the person is in the group, as people read them. */
  public List<String> through(Part part) {
    return into(part).stream()
        .map(MembershipPath::through)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** When the last of the memberships in the group ends; null if one has no end. */
  public @Nullable Instant until(Part part) {
    List<Instant> ends = new ArrayList<>();
    for (MembershipPath path : into(part)) {
      if (path.until() == null) {
        return null;
      }
      ends.add(path.until());
    }
    return ends.stream().max(naturalOrder()).orElse(null);
  }

  /** Whether being an assignee is all that makes the person automatic. */
  public boolean automaticAsAssigneeOnly() {
    Set<String> asAssignee =
        into(Part.ASSIGNEE).stream().map(MembershipPath::membershipId).collect(toSet());
    return !asAssignee.isEmpty()
        && into(Part.AUTOMATIC).stream().allMatch(path -> asAssignee.contains(path.membershipId()));
  }

  private List<MembershipPath> into(Part part) {
    return paths.getOrDefault(part, List.of());
  }
}
