package org.grouperext.atlassianlicense.settings;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.policy.PolicySettings;
import org.grouperext.atlassianlicense.policy.RemovalBrake;
import org.grouperext.atlassianlicense.settings.LicenseSettings.Provisioning;
import org.grouperext.atlassianlicense.settings.LicenseSettings.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one license as they are read, valid or not. What is valid on its own is there for
 * a comparison with others even if something else is not.
 */
final class LicenseSection {

  private final String id;
  private final SettingsReader reader;
  private final Map<Setting<String>, String> groups = new LinkedHashMap<>();
  private final @Nullable String feed;
  private final @Nullable Duration inactivityLimit;
  private final @Nullable Duration maxStaleness;
  private final @Nullable LicenseSettings settings;

  LicenseSection(String id, Map<String, String> properties) {
    this.id = id;
    this.reader = reader(id, properties);
    String folder = readGroups();
    this.feed = reader.read(LicenseKeys.FEED);
    this.inactivityLimit = length(reader.read(LicenseKeys.INACTIVITY_DAYS), ChronoUnit.DAYS);
    this.maxStaleness = length(reader.read(LicenseKeys.MAX_STALENESS_HOURS), ChronoUnit.HOURS);
    PolicySettings policy = policy(inactivityLimit, maxStaleness);
    Provisioning provisioning = provisioning();
    RemovalBrake brake = brake(provisioning == null ? 0 : provisioning.maxSeats());
    Screen screen = screen();
    Enforcement enforcement = new EnforcementReader(reader).read();
    this.settings =
        reader.ifSound(
            () ->
                new LicenseSettings(
                    id,
                    groups(requireNonNull(folder)),
                    requireNonNull(feed),
                    requireNonNull(policy),
                    requireNonNull(brake),
                    requireNonNull(provisioning),
                    requireNonNull(screen),
                    requireNonNull(enforcement)));
  }

  private static SettingsReader reader(String id, Map<String, String> properties) {
    SettingsReader reader = new SettingsReader(LicenseSettings.PREFIX + id + ".", properties);
    reader.refuseUnknown(LicenseKeys.ALL);
    return reader;
  }

  private static @Nullable Duration length(@Nullable Integer number, ChronoUnit unit) {
    return number == null ? null : Duration.of(number, unit);
  }

  /** The full key of a setting. */
  String key(Setting<?> setting) {
    return LicenseSettings.PREFIX + id + "." + setting.name();
  }

  /** The settings; null if there are problems. */
  @Nullable LicenseSettings settings() {
    return settings;
  }

  /** The feed's id; null if it is not valid. */
  @Nullable String feed() {
    return feed;
  }

  /** The inactivity limit; null if it is not valid. */
  @Nullable Duration inactivityLimit() {
    return inactivityLimit;
  }

  /** How old logins may be when someone is judged; null if that is not valid. */
  @Nullable Duration maxStaleness() {
    return maxStaleness;
  }

  /** The full names of the groups, without those that are not valid. */
  Map<Setting<String>, String> groups() {
    return groups;
  }

  List<SettingsProblem> problems() {
    return reader.problems();
  }

  private @Nullable String readGroups() {
    put(LicenseKeys.ACTIVE_PEOPLE_GROUP, reader.read(LicenseKeys.ACTIVE_PEOPLE_GROUP));
    String defaultFolder = requireNonNull(GroupKeys.FOLDER.defaultText()).replace("<id>", id);
    String folder = reader.read(GroupKeys.FOLDER, defaultFolder);
    for (Setting<String> setting : GroupKeys.IN_FOLDER) {
      String name =
          requireNonNull(setting.defaultText())
              .replace("<folder>", folder == null ? defaultFolder : folder);
      put(setting, reader.read(setting, name));
    }
    return folder;
  }

  private void put(Setting<String> setting, @Nullable String name) {
    if (name != null) {
      groups.put(setting, name);
    }
  }

  private LicenseGroups groups(String folder) {
    return new LicenseGroups(
        folder,
        group(GroupKeys.AUTOMATIC),
        group(GroupKeys.ASSIGNEES),
        group(GroupKeys.ALLOWED_TO_CLAIM),
        group(GroupKeys.CLAIMED),
        group(GroupKeys.ALLOWED_TO_KEEP),
        group(GroupKeys.ENTITLED),
        group(GroupKeys.HAS_LICENSE),
        group(GroupKeys.HELP_DESK),
        group(LicenseKeys.ACTIVE_PEOPLE_GROUP));
  }

  private String group(Setting<String> setting) {
    return requireNonNull(groups.get(setting));
  }

  private @Nullable PolicySettings policy(@Nullable Duration limit, @Nullable Duration stale) {
    List<PauseDays> pauses = reader.read(LicenseKeys.PAUSES);
    ZoneId zone = reader.read(LicenseKeys.TIME_ZONE);
    if (limit != null && stale != null && stale.compareTo(limit) >= 0) {
      reader.problem(
          LicenseKeys.MAX_STALENESS_HOURS.name(),
          "is '%d', as long as inactivityDays, which is '%d', or longer"
              .formatted(stale.toHours(), limit.toDays()),
          "Make it less than " + limit.toHours());
      return null;
    }
    return limit == null || stale == null || pauses == null || zone == null
        ? null
        : new PolicySettings(limit, stale, pauses.stream().map(days -> days.in(zone)).toList());
  }

  /** Once all seats were taken, nobody would lapse and nobody could claim, for ever. */
  private @Nullable RemovalBrake brake(int maxSeats) {
    Integer people = reader.read(LicenseKeys.MAX_REMOVALS_PER_RUN);
    Integer percent = reader.read(LicenseKeys.MAX_REMOVAL_PERCENT);
    Integer seats = reader.read(LicenseKeys.STOP_AT_SEATS);
    if (seats != null && maxSeats > 0 && seats >= maxSeats) {
      reader.problem(
          LicenseKeys.STOP_AT_SEATS.name(),
          "is '%d', as many as maxSeats, which is '%d', or more, so that a full house stays full"
              .formatted(seats, maxSeats),
          "Make it less than " + maxSeats);
      return null;
    }
    return people == null || percent == null || seats == null
        ? null
        : new RemovalBrake(people, percent, seats);
  }

  private @Nullable Provisioning provisioning() {
    String provisioner = reader.read(LicenseKeys.PROVISIONER);
    String folder = reader.read(LicenseKeys.ATLASSIAN_GROUPS_FOLDER);
    Integer maxSeats = reader.read(LicenseKeys.MAX_SEATS);
    return provisioner == null || folder == null || maxSeats == null
        ? null
        : new Provisioning(provisioner, folder, maxSeats);
  }

  private @Nullable Screen screen() {
    Integer days = reader.read(LicenseKeys.NOTICE_DAYS);
    List<URI> sites = reader.read(LicenseKeys.ATLASSIAN_SITES);
    return days == null || sites == null ? null : new Screen(Duration.ofDays(days), sites);
  }
}
