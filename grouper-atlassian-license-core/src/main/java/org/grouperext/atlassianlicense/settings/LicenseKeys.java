package org.grouperext.atlassianlicense.settings;

import static org.grouperext.atlassianlicense.settings.SettingType.groupName;
import static org.grouperext.atlassianlicense.settings.SettingType.id;
import static org.grouperext.atlassianlicense.settings.SettingType.oneOf;
import static org.grouperext.atlassianlicense.settings.SettingType.wholeNumber;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;

/** The settings of a license, each declared once. */
public final class LicenseKeys {

  static final Setting<String> ACTIVE_PEOPLE_GROUP =
      Setting.required(
          "activePeopleGroup",
          groupName(),
          "The institution's group of active people; nobody outside of it has a license.");
  static final Setting<String> FEED =
      Setting.of("feed", id("the id of a feed"), "idp", "The feed that knows the logins.");
  static final Setting<Integer> INACTIVITY_DAYS =
      Setting.of(
          "inactivityDays",
          wholeNumber("days", 1, 3650),
          "60",
          "How long someone may be idle and still keep the license.");
  static final Setting<Integer> MAX_STALENESS_HOURS =
      Setting.of(
          "maxStalenessHours",
          wholeNumber("hours", 1, 8760),
          "24",
          "How old the login data may be when someone is judged; older data takes nothing.");
  static final Setting<ZoneId> TIME_ZONE =
      Setting.of(
          "timeZone",
          SettingType.timeZone(),
          "UTC",
          "The time zone in which pauses begin and end.");
  static final Setting<List<PauseDays>> PAUSES =
      Setting.of(
          "pauses",
          PauseDays.TYPE,
          "none",
          "Times in which the clock of inactivity stands still, first and last day.");
  static final Setting<Integer> MAX_REMOVALS_PER_RUN =
      Setting.of(
          "maxRemovalsPerRun",
          wholeNumber("people", 1, 1_000_000),
          "50",
          "The most people who lose the license in one run; the others wait.");
  static final Setting<Integer> MAX_REMOVAL_PERCENT =
      Setting.of(
          "maxRemovalPercent",
          wholeNumber("percent", 1, 100),
          "10",
          "The same in percent of those who claimed; one person may always go.");
  static final Setting<Integer> NOTICE_DAYS =
      Setting.of(
          "noticeDays",
          wholeNumber("days", 0, 365),
          "14",
          "How long before the end the claim screen says that the license lapses soon.");
  static final Setting<List<URI>> ATLASSIAN_SITES =
      Setting.of(
          "atlassianSites",
          AtlassianSites.TYPE,
          "none",
          "Your Atlassian sites: where the claim screen may lead people on to.");
  static final Setting<Integer> STOP_AT_SEATS =
      Setting.of(
          "stopAtSeats",
          wholeNumber("seats", 0, 1_000_000),
          "0",
          "Never go below this many seats by taking licenses back; 0 for no such bound.");
  static final Setting<String> MODE =
      Setting.of(
          "mode",
          oneOf("enforce", "report"),
          "enforce",
          "With report the plan is written to atlassian_plan and nothing else is changed.");
  static final Setting<String> KEEP_REQUIRES_ALLOWED_TO_CLAIM =
      Setting.of(
          "keepRequiresAllowedToClaim",
          oneOf("true", "false"),
          "false",
          "Whether who is no longer in allowedToClaim loses the license, by the same brake.");
  static final Setting<Integer> ASSIGNEE_DAYS =
      Setting.of(
          "assigneeDays",
          wholeNumber("days", 0, 3650),
          "0",
          "How long someone put into assignees without an end date stays; 0 for no end.");
  static final Setting<Integer> ASSIGNEE_WARNING_DAYS =
      Setting.of(
          "assigneeWarningDays",
          wholeNumber("days", 1, 365),
          "14",
          "How many days before the end date an assignee gets an email.");
  static final Setting<String> PROVISIONER =
      Setting.of(
          "provisioner",
          id("the id of a provisioner in grouper-loader.properties"),
          "atlassian",
          "Grouper's provisioner that makes paid seats of the license.");
  static final Setting<Integer> MAX_SEATS =
      Setting.of(
          "maxSeats",
          wholeNumber("seats", 0, 1_000_000),
          "0",
          "With this many seats taken a claim is refused; 0 for no such limit.");
  static final Setting<String> ATLASSIAN_GROUPS_FOLDER =
      group(
          "atlassianGroupsFolder",
          "app:atlassian:groups",
          "The folder of the Atlassian groups with their full populations, which give no license.");
  static final Setting<String> FOLDER =
      group("folder", "app:atlassian:license:<id>", "The folder of the license's groups.");
  static final Setting<String> AUTOMATIC_GROUP =
      group("automaticGroup", "<folder>:automatic", "Who gets a license without asking.");
  static final Setting<String> ASSIGNEES_GROUP =
      group(
          "assigneesGroup",
          "<folder>:assignees",
          "Who must be assignable without ever logging in.");
  static final Setting<String> ALLOWED_TO_CLAIM_GROUP =
      group("allowedToClaimGroup", "<folder>:allowedToClaim", "Who may claim a license.");
  static final Setting<String> CLAIMED_GROUP =
      group("claimedGroup", "<folder>:claimed", "Who claimed a license.");
  static final Setting<String> ALLOWED_TO_KEEP_GROUP =
      group("allowedToKeepGroup", "<folder>:allowedToKeep", "Who claimed and may keep it; loaded.");
  static final Setting<String> ENTITLED_GROUP =
      group("entitledGroup", "<folder>:entitled", "Automatic and claimed together.");
  static final Setting<String> HAS_LICENSE_GROUP =
      group(
          "hasLicenseGroup",
          "<folder>:hasLicense",
          "Who is entitled and active; provisioned. Its last part is the Atlassian group's name.");
  static final Setting<String> HELP_DESK_GROUP =
      group("helpDeskGroup", "<folder>:helpDesk", "Who may look others up and claim for them.");

  /** The groups that are in the license's folder unless their names say otherwise. */
  static final List<Setting<String>> GROUPS_IN_FOLDER =
      List.of(
          AUTOMATIC_GROUP,
          ASSIGNEES_GROUP,
          ALLOWED_TO_CLAIM_GROUP,
          CLAIMED_GROUP,
          ALLOWED_TO_KEEP_GROUP,
          ENTITLED_GROUP,
          HAS_LICENSE_GROUP,
          HELP_DESK_GROUP);

  /** Every setting of a license, in the order in which the documentation lists them. */
  public static final List<Setting<?>> ALL =
      List.of(
          ACTIVE_PEOPLE_GROUP,
          FEED,
          INACTIVITY_DAYS,
          MAX_STALENESS_HOURS,
          PAUSES,
          TIME_ZONE,
          MAX_REMOVALS_PER_RUN,
          MAX_REMOVAL_PERCENT,
          NOTICE_DAYS,
          ATLASSIAN_SITES,
          STOP_AT_SEATS,
          MAX_SEATS,
          MODE,
          KEEP_REQUIRES_ALLOWED_TO_CLAIM,
          ASSIGNEE_DAYS,
          ASSIGNEE_WARNING_DAYS,
          PROVISIONER,
          ATLASSIAN_GROUPS_FOLDER,
          FOLDER,
          AUTOMATIC_GROUP,
          ASSIGNEES_GROUP,
          ALLOWED_TO_CLAIM_GROUP,
          CLAIMED_GROUP,
          ALLOWED_TO_KEEP_GROUP,
          ENTITLED_GROUP,
          HAS_LICENSE_GROUP,
          HELP_DESK_GROUP);

  private LicenseKeys() {}

  private static Setting<String> group(String name, String defaultText, String help) {
    return Setting.of(name, groupName(), defaultText, help);
  }
}
