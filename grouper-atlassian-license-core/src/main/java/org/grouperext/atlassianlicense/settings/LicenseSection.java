package org.grouperext.atlassianlicense.settings;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.policy.PolicySettings;
import org.grouperext.atlassianlicense.policy.RemovalBrake;
import org.grouperext.atlassianlicense.settings.LicenseSettings.Provisioning;
import org.jspecify.annotations.Nullable;

/** Reads the settings of one license. */
final class LicenseSection {

  private final String id;
  private final SettingsReader reader;

  LicenseSection(String id, Map<String, String> properties) {
    this.id = id;
    this.reader = new SettingsReader(LicenseSettings.PREFIX + id + ".", properties);
  }

  /** The settings; null if there are problems. */
  @Nullable LicenseSettings read() {
    reader.refuseUnknown(LicenseKeys.ALL);
    LicenseGroups groups = groups();
    String feed = reader.read(LicenseKeys.FEED);
    PolicySettings policy = policy();
    RemovalBrake brake = brake();
    String provisioner = reader.read(LicenseKeys.PROVISIONER);
    String atlassianGroups = reader.read(LicenseKeys.ATLASSIAN_GROUPS_FOLDER);
    return reader.combine(
        "folder",
        () ->
            new LicenseSettings(
                id,
                requireNonNull(groups),
                requireNonNull(feed),
                requireNonNull(policy),
                requireNonNull(brake),
                new Provisioning(requireNonNull(provisioner), requireNonNull(atlassianGroups))));
  }

  List<SettingsProblem> problems() {
    return reader.problems();
  }

  private @Nullable PolicySettings policy() {
    Integer days = reader.read(LicenseKeys.INACTIVITY_DAYS);
    Integer hours = reader.read(LicenseKeys.MAX_STALENESS_HOURS);
    ZoneId zone = reader.read(LicenseKeys.TIME_ZONE);
    List<PauseDays> pauses = reader.read(LicenseKeys.PAUSES);
    if (days == null || hours == null || zone == null || pauses == null) {
      return null;
    }
    return reader.combine(
        "inactivityDays, maxStalenessHours and pauses",
        () ->
            new PolicySettings(
                Duration.ofDays(days),
                Duration.ofHours(hours),
                pauses.stream().map(pause -> pause.in(zone)).toList()));
  }

  private @Nullable RemovalBrake brake() {
    Integer people = reader.read(LicenseKeys.MAX_REMOVALS_PER_RUN);
    Integer percent = reader.read(LicenseKeys.MAX_REMOVAL_PERCENT);
    return people == null || percent == null ? null : new RemovalBrake(people, percent);
  }

  private @Nullable LicenseGroups groups() {
    String defaultFolder = requireNonNull(LicenseKeys.FOLDER.defaultText()).replace("<id>", id);
    String folder = reader.read(LicenseKeys.FOLDER, defaultFolder);
    if (folder == null) {
      return null;
    }
    return groups(folder, reader.read(LicenseKeys.ACTIVE_PEOPLE_GROUP));
  }

  private @Nullable LicenseGroups groups(String folder, @Nullable String activePeople) {
    String automatic = group(LicenseKeys.AUTOMATIC_GROUP, folder);
    String assignees = group(LicenseKeys.ASSIGNEES_GROUP, folder);
    String allowedToClaim = group(LicenseKeys.ALLOWED_TO_CLAIM_GROUP, folder);
    String claimed = group(LicenseKeys.CLAIMED_GROUP, folder);
    String allowedToKeep = group(LicenseKeys.ALLOWED_TO_KEEP_GROUP, folder);
    String entitled = group(LicenseKeys.ENTITLED_GROUP, folder);
    String hasLicense = group(LicenseKeys.HAS_LICENSE_GROUP, folder);
    String helpDesk = group(LicenseKeys.HELP_DESK_GROUP, folder);
    return reader.combine(
        "folder",
        () ->
            new LicenseGroups(
                folder,
                requireNonNull(automatic),
                requireNonNull(assignees),
                requireNonNull(allowedToClaim),
                requireNonNull(claimed),
                requireNonNull(allowedToKeep),
                requireNonNull(entitled),
                requireNonNull(hasLicense),
                requireNonNull(helpDesk),
                requireNonNull(activePeople)));
  }

  private @Nullable String group(Setting<String> setting, String folder) {
    String name = requireNonNull(setting.defaultText()).replace("<folder>", folder);
    return reader.read(setting, name);
  }
}
