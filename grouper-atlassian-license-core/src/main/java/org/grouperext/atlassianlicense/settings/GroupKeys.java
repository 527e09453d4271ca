package org.grouperext.atlassianlicense.settings;

import static org.grouperext.atlassianlicense.settings.TextTypes.folderName;
import static org.grouperext.atlassianlicense.settings.TextTypes.groupName;

import java.util.List;

/** The settings that name a license's groups, each declared once. */
final class GroupKeys {

  static final Setting<String> FOLDER =
      Setting.of(
              "folder",
              folderName(),
              "app:atlassian:license:<id>",
              "The folder of the license's groups.")
          .withInstall();
  static final Setting<String> AUTOMATIC =
      group("automaticGroup", "<folder>:automatic", "Who gets a license without asking.");
  static final Setting<String> ASSIGNEES =
      group(
          "assigneesGroup",
          "<folder>:assignees",
          "Who must be assignable without ever logging in.");
  static final Setting<String> ALLOWED_TO_CLAIM =
      group("allowedToClaimGroup", "<folder>:allowedToClaim", "Who may claim a license.");
  static final Setting<String> CLAIMED =
      group("claimedGroup", "<folder>:claimed", "Who claimed a license.");
  static final Setting<String> ALLOWED_TO_KEEP =
      group("allowedToKeepGroup", "<folder>:allowedToKeep", "Who claimed and may keep it; loaded.");
  static final Setting<String> ENTITLED =
      group("entitledGroup", "<folder>:entitled", "Automatic and claimed together.");
  static final Setting<String> HAS_LICENSE =
      group(
          "hasLicenseGroup",
          "<folder>:hasLicense",
          "Who is entitled and active; provisioned. Its last part is the Atlassian group's name.");
  static final Setting<String> HELP_DESK =
      group("helpDeskGroup", "<folder>:helpDesk", "Who may look others up and claim for them.");

  /** The groups that are in the license's folder unless their names say otherwise. */
  static final List<Setting<String>> IN_FOLDER =
      List.of(
          AUTOMATIC,
          ASSIGNEES,
          ALLOWED_TO_CLAIM,
          CLAIMED,
          ALLOWED_TO_KEEP,
          ENTITLED,
          HAS_LICENSE,
          HELP_DESK);

  private GroupKeys() {}

  private static Setting<String> group(String name, String defaultText, String help) {
    return Setting.of(name, groupName(), defaultText, help).withInstall();
  }
}
