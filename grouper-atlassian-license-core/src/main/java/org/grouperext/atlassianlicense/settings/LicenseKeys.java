package org.grouperext.atlassianlicense.settings;

import static org.grouperext.atlassianlicense.settings.SettingType.oneOf;
import static org.grouperext.atlassianlicense.settings.SettingType.wholeNumber;
import static org.grouperext.atlassianlicense.settings.TextTypes.folderName;
import static org.grouperext.atlassianlicense.settings.TextTypes.groupName;
import static org.grouperext.atlassianlicense.settings.TextTypes.id;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;

/** The settings of a license, each declared once; those of its groups are in GroupKeys. */
public final class LicenseKeys {

  static final Setting<String> ACTIVE_PEOPLE_GROUP =
      Setting.required(
              "activePeopleGroup",
              groupName(),
              "The institution's group of active people; nobody outside of it has a license.")
          .withInstall();
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
          SettingType.trueOrFalse(),
          "false",
          "Whether who is no longer in allowedToClaim loses the license, by the same brake.");
  static final Setting<Integer> ASSIGNEE_DAYS =
      Setting.of(
              "assigneeDays",
              wholeNumber("days", 0, 3650),
              "0",
              "How long someone put into assignees without an end date stays; 0 for no end.")
          .withInstall();
  static final Setting<Integer> ASSIGNEE_WARNING_DAYS =
      Setting.of(
              "assigneeWarningDays",
              wholeNumber("days", 1, 365),
              "14",
              "How many days before the end date an assignee gets an email.")
          .withInstall();
  static final Setting<String> PROVISIONER =
      Setting.of(
              "provisioner",
              id("the id of a provisioner in grouper-loader.properties"),
              "atlassian",
              "Grouper's provisioner that makes paid seats of the license.")
          .withInstall();
  static final Setting<Integer> MAX_SEATS =
      Setting.of(
          "maxSeats",
          wholeNumber("seats", 0, 1_000_000),
          "0",
          "With this many seats taken a claim is refused; 0 for no such limit.");
  static final Setting<String> ATLASSIAN_GROUPS_FOLDER =
      Setting.of(
              "atlassianGroupsFolder",
              folderName(),
              "app:atlassian:groups",
              "The folder of the Atlassian groups with their full populations, which give no"
                  + " license.")
          .withInstall();

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
          GroupKeys.FOLDER,
          GroupKeys.AUTOMATIC,
          GroupKeys.ASSIGNEES,
          GroupKeys.ALLOWED_TO_CLAIM,
          GroupKeys.CLAIMED,
          GroupKeys.ALLOWED_TO_KEEP,
          GroupKeys.ENTITLED,
          GroupKeys.HAS_LICENSE,
          GroupKeys.HELP_DESK);

  private LicenseKeys() {}
}
