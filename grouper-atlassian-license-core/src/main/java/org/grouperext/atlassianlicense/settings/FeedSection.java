package org.grouperext.atlassianlicense.settings;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final @Nullable Recent recent;
  private final @Nullable FeedSettings settings;

  FeedSection(String id, Map<String, String> properties) {
    this.id = id;
    this.reader = new SettingsReader(FeedSettings.PREFIX + id + ".", properties);
    reader.refuseUnknown(FeedKeys.ALL);
    SplunkSettings splunk = splunk();
    Integer days = reader.read(FeedKeys.HISTORY_DAYS);
    this.history = days == null ? null : Duration.ofDays(days);
    Window window = window(history);
    People people = people();
    this.recent = recent();
    this.settings =
        reader.ifSound(
            () ->
                new FeedSettings(
                    id,
                    requireNonNull(splunk),
                    requireNonNull(window),
                    requireNonNull(people),
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

  /** The loaded group; null if its settings are not valid. */
  @Nullable String recentGroup() {
    return recent == null ? null : recent.group();
  }

  List<SettingsProblem> problems() {
    return reader.problems();
  }

  private @Nullable SplunkSettings splunk() {
    URI url = reader.read(FeedKeys.SPLUNK_URL);
    String token = reader.read(FeedKeys.SPLUNK_TOKEN);
    String search = reader.read(FeedKeys.SEARCH);
    Optional<String> retention = reader.read(FeedKeys.RETENTION_SEARCH);
    String user = reader.read(FeedKeys.USER_COLUMN);
    String time = reader.read(FeedKeys.TIME_COLUMN);
    Integer timeout = reader.read(FeedKeys.REQUEST_TIMEOUT_SECONDS);
    Integer deadline = reader.read(FeedKeys.SEARCH_DEADLINE_MINUTES);
    return reader.ifSound(
        () ->
            new SplunkSettings(
                requireNonNull(url),
                requireNonNull(token),
                requireNonNull(search),
                requireNonNull(retention),
                requireNonNull(user),
                requireNonNull(time),
                Duration.ofSeconds(requireNonNull(timeout)),
                Duration.ofMinutes(requireNonNull(deadline))));
  }

  private @Nullable Window window(@Nullable Duration reach) {
    Integer minutes = reader.read(FeedKeys.LAG_MINUTES);
    Integer hours = reader.read(FeedKeys.OVERLAP_HOURS);
    if (minutes == null || hours == null) {
      return null;
    }
    Duration lag = Duration.ofMinutes(minutes);
    Duration overlap = Duration.ofHours(hours);
    if (lag.compareTo(overlap) > 0) {
      reader.problem(
          FeedKeys.LAG_MINUTES.name(),
          "is '" + minutes + "', longer than overlapHours, which is '" + hours + "'",
          "Make it " + overlap.toMinutes() + " at most, or late events would be missed");
      return null;
    }
    return reach == null ? null : new Window(reach, lag, overlap);
  }

  private @Nullable People people() {
    String source = reader.read(FeedKeys.SUBJECT_SOURCE_ID);
    String lookUpBy = reader.read(FeedKeys.LOOK_UP_BY);
    Integer percent = reader.read(FeedKeys.UNRESOLVED_MAX_PERCENT);
    return source == null || lookUpBy == null || percent == null
        ? null
        : new People(source, lookUpBy, percent);
  }

  private @Nullable Recent recent() {
    String defaultName = requireNonNull(FeedKeys.RECENT_GROUP.defaultText()).replace("<id>", id);
    String group = reader.read(FeedKeys.RECENT_GROUP, defaultName);
    Integer days = reader.read(FeedKeys.RECENT_DAYS);
    return group == null || days == null ? null : new Recent(group, Duration.ofDays(days));
  }
}
