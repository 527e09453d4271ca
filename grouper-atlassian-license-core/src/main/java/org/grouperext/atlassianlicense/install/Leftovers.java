package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.Composite;
import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.Stem;
import edu.internet2.middleware.grouper.misc.GrouperDAOFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.settings.Configuration;

/**
 * Which groups and folders go and which stay. Only what the installer made goes, and only if
 * nothing but ours uses it; a folder only if nothing else is in it.
 */
final class Leftovers {

  private final List<OwnGroup> groups;
  private final Set<String> groupNames;
  private final List<String> folders;
  private final boolean withPeople;

  /** Grouper's provisioner takes the seats of a group that is deleted, though it is not marked. */
  private final Set<String> seats;

  Leftovers(Configuration configuration, boolean withPeople) {
    this.groups = OwnGroup.all(configuration);
    this.groupNames = groups.stream().map(OwnGroup::name).collect(Collectors.toUnmodifiableSet());
    this.folders = new ArrayList<>(OwnFolders.names(configuration));
    Collections.reverse(folders);
    this.withPeople = withPeople;
    this.seats =
        configuration.licenses().stream()
            .map(license -> license.groups().hasLicense())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Deletes groups, and then folders from the innermost out. */
  List<Step> uninstall() {
    return Stream.concat(
            groups.stream().map(this::delete), folders.stream().map(this::deleteFolder))
        .toList();
  }

  /** The groups that are there and stay. */
  List<String> kept() {
    return groups.stream()
        .filter(group -> !goes(group) && Registered.group(group.name()).isPresent())
        .map(OwnGroup::name)
        .toList();
  }

  private Step delete(OwnGroup group) {
    return Step.when(
        () -> goes(group),
        "Delete the group " + group.name() + ".",
        () -> Registered.requiredGroup(group.name()).delete());
  }

  private Step deleteFolder(String name) {
    return Step.when(
        () -> folderGoes(name),
        "Delete the folder " + name + ".",
        () -> Registered.folder(name).ifPresent(Stem::delete));
  }

  private boolean goes(OwnGroup group) {
    return !seats.contains(group.name())
        && (withPeople || !group.ofPeople())
        && group.made().filter(this::isOnlyOurs).isPresent();
  }

  /** Deleting a group takes it out of others, and with them people who are in it. */
  private boolean isOnlyOurs(Group group) {
    Stream<String> members = group.toMember().getImmediateGroups().stream().map(Group::getName);
    Stream<String> factors =
        GrouperDAOFactory.getFactory().getComposite().findAsFactor(group).stream()
            .map(Composite::getOwnerGroup)
            .map(Group::getName);
    return Stream.concat(members, factors).allMatch(groupNames::contains);
  }

  private boolean folderGoes(String name) {
    Optional<String> id =
        Registered.folder(name)
            .filter(folder -> OwnFolders.DESCRIPTION.equals(folder.getDescription()))
            .map(Stem::getId);
    return id.isPresent()
        && groupsIn(id.get()).allMatch(this::goes)
        && in(id.get(), "select name from grouper_stems where parent_stem = ?")
            .allMatch(this::folderGoes)
        && in(id.get(), "select name from grouper_attribute_def where stem_id = ?")
            .findAny()
            .isEmpty();
  }

  private Stream<OwnGroup> groupsIn(String folderId) {
    return in(folderId, "select name from grouper_groups where parent_stem = ?").map(this::own);
  }

  /** One of ours, or a stranger, which stays. */
  private OwnGroup own(String name) {
    return groups.stream()
        .filter(group -> group.name().equals(name))
        .findFirst()
        .orElseGet(() -> new OwnGroup(name, "", true));
  }

  private static Stream<String> in(String folderId, String query) {
    return Registered.names(query, folderId).stream();
  }
}
