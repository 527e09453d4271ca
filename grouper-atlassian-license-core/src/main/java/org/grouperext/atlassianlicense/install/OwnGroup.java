package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.GrouperSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.settings.LicenseGroups;

/**
 * A group that the settings name and the installer makes.
 *
 * @param name its full name
 * @param description what the installer writes into it, and knows its own groups by
 * @param ofPeople whether people are put into it, or it shows who has a license; such a group is
 *     not deleted unasked
 */
record OwnGroup(String name, String description, boolean ofPeople) {

  private static final String RECENT = "Loaded: who logged in within ";

  /** All groups, feeds first. */
  static List<OwnGroup> all(Configuration configuration) {
    return Stream.concat(
            configuration.feeds().stream().map(OwnGroup::recent),
            configuration.licenses().stream().flatMap(license -> of(license.groups())))
        .toList();
  }

  private static OwnGroup recent(FeedSettings feed) {
    return new OwnGroup(
        feed.recent().group(), RECENT + feed.recent().within().toDays() + " days.", false);
  }

  private static Stream<OwnGroup> of(LicenseGroups names) {
    return Stream.of(
        new OwnGroup(names.automatic(), "People and groups who get a license unasked.", true),
        new OwnGroup(
            names.assignees(), "People who must be assignable without ever logging in.", true),
        new OwnGroup(names.allowedToClaim(), "Who may claim a license.", true),
        new OwnGroup(names.claimed(), "Who claimed a license.", true),
        new OwnGroup(names.allowedToKeep(), "Loaded: who claimed and may keep the license.", false),
        new OwnGroup(names.entitled(), "Automatic and claimed together.", false),
        new OwnGroup(names.hasLicense(), "Entitled and active: these are the paid seats.", true),
        new OwnGroup(names.helpDesk(), "Who may look others up and claim for them.", true));
  }

  /** Makes the group; one that is there stays as it is. */
  Step install() {
    return Step.when(
        () -> Registered.group(name).isEmpty(), "Make the group " + name + ".", this::make);
  }

  private void make() {
    new GroupSave(GrouperSession.staticGrouperSession())
        .assignName(name)
        .assignDescription(description)
        .save();
  }

  /** The group, if it is there and the installer made it: an earlier setting may be in its text. */
  Optional<Group> made() {
    return Registered.group(name)
        .filter(
            group ->
                description.equals(group.getDescription())
                    || description.startsWith(RECENT)
                        && String.valueOf(group.getDescription()).startsWith(RECENT));
  }
}
