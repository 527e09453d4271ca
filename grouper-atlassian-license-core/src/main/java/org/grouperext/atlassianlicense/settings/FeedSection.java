package org.grouperext.atlassianlicense.settings;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.grouperext.atlassianlicense.settings.FeedSettings.Doubts;
import org.grouperext.atlassianlicense.settings.FeedSettings.People;
import org.grouperext.atlassianlicense.settings.FeedSettings.Recent;
import org.grouperext.atlassianlicense.settings.FeedSettings.SplunkSettings;
import org.grouperext.atlassianlicense.settings.FeedSettings.Window;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one feed as they are read, valid or not. What is valid on its own is there for a
 * comparison with others even if something else is not.
 */
final class FeedSection {

  private final String id;
  private final SettingsReader reader;
  private final @Nullable Duration history;
  private final @Nullable Duration lag;
  private final @Nullable Recent recent;
  private final @Nullable FeedSettings settings;

  FeedSection(String id, Map<String, String> properties) {
    this.id = id;
    this.reader = new SettingsReader(FeedSettings.PREFIX + id + ".", properties);
    reader.refuseUnknown(FeedKeys.ALL);
    SplunkSettings splunk = new SplunkSection(reader).read();
    if (splunk != null) {
      SearchColumns.check(splunk, reader);
    }
    this.history = time(FeedKeys.HISTORY_DAYS, ChronoUnit.DAYS);
    this.lag = time(FeedKeys.LAG_MINUTES, ChronoUnit.MINUTES);
    Window window = window(history, lag);
    People people = people();
    Doubts doubts = doubts();
    this.recent = recent(history);
    this.settings =
        reader.ifSound(
            () ->
                new FeedSettings(
                    id,
                    requireNonNull(splunk),
                    requireNonNull(window),
                    requireNonNull(people),
                    requireNonNull(doubts),
                    requireNonNull(recent)));
  }

  String id() {
    return id;
  }

  /** The full key of a setting. */
  String key(Setting<?> setting) {
    return FeedSettings.PREFIX + id + "." + setting.name();
  }

  /** The settings; null if there are problems. */
  @Nullable FeedSettings settings() {
    return settings;
  }

  /** How far back the first search reaches; null if that is not valid. */
  @Nullable Duration history() {
    return history;
  }

  /** How long before now a search ends; null if that is not valid. */
  @Nullable Duration lag() {
    return lag;
  }

  /** The loaded group; null if its settings are not valid. */
  @Nullable String recentGroup() {
    return recent == null ? null : recent.group();
  }

  List<SettingsProblem> problems() {
    return reader.problems();
  }

  private @Nullable Duration time(Setting<Integer> setting, ChronoUnit unit) {
    Integer count = reader.read(setting);
    return count == null ? null : Duration.of(count, unit);
  }

  private @Nullable Window window(@Nullable Duration reach, @Nullable Duration late) {
    Integer hours = reader.read(FeedKeys.OVERLAP_HOURS);
    Integer days = reader.read(FeedKeys.WINDOW_DAYS);
    if (late == null || hours == null) {
      return null;
    }
    Duration overlap = Duration.ofHours(hours);
    if (late.compareTo(overlap) > 0) {
      reader.problem(
          FeedKeys.LAG_MINUTES.name(),
          "is '" + late.toMinutes() + "', longer than overlapHours, which is '" + hours + "'",
          "Make it " + overlap.toMinutes() + " at most, or late events would be missed");
      return null;
    }
    return reach == null || days == null
        ? null
        : new Window(reach, late, overlap, Duration.ofDays(days));
  }

  private @Nullable People people() {
    String source = reader.read(FeedKeys.SUBJECT_SOURCE_ID);
    String lookUpBy = reader.read(FeedKeys.LOOK_UP_BY);
    NameRule names = names();
    return source == null || lookUpBy == null || names == null
        ? null
        : new People(source, lookUpBy, names);
  }

  private @Nullable NameRule names() {
    Pattern pattern = reader.read(FeedKeys.NAME_PATTERN);
    String replacement = reader.read(FeedKeys.NAME_REPLACEMENT);
    if (pattern == null || replacement == null) {
      return null;
    }
    try {
      return new NameRule(pattern, replacement);
    } catch (IllegalArgumentException e) {
      reader.problem(
          FeedKeys.NAME_REPLACEMENT.name(),
          "is '" + replacement + "': " + e.getMessage(),
          "Set it to " + FeedKeys.NAME_REPLACEMENT.type().description());
      return null;
    }
  }

  private @Nullable Doubts doubts() {
    Integer percent = reader.read(FeedKeys.UNRESOLVED_MAX_PERCENT);
    Integer names = reader.read(FeedKeys.UNRESOLVED_MAX_NAMES);
    Integer shrink = reader.read(FeedKeys.SHRINK_MAX_PERCENT);
    return percent == null || names == null || shrink == null
        ? null
        : new Doubts(percent, names, shrink);
  }

  private @Nullable Recent recent(@Nullable Duration reach) {
    String defaultName = requireNonNull(FeedKeys.RECENT_GROUP.defaultText()).replace("<id>", id);
    String group = reader.read(FeedKeys.RECENT_GROUP, defaultName);
    Integer days = reader.read(FeedKeys.RECENT_DAYS);
    if (reach != null && days != null && days > reach.toDays()) {
      reader.problem(
          FeedKeys.RECENT_DAYS.name(),
          "is '" + days + "', more than historyDays, which is '" + reach.toDays() + "'",
          "Make it " + reach.toDays() + " at most, or the group would lack people");
    }
    return group == null || days == null ? null : new Recent(group, Duration.ofDays(days));
  }
}
