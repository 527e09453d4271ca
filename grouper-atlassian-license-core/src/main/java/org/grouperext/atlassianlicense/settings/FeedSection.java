package org.grouperext.atlassianlicense.settings;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.settings.FeedSettings.People;
import org.grouperext.atlassianlicense.settings.FeedSettings.Recent;
import org.grouperext.atlassianlicense.settings.FeedSettings.SplunkSettings;
import org.grouperext.atlassianlicense.settings.FeedSettings.Window;
import org.jspecify.annotations.Nullable;

/** Reads the settings of one feed. */
final class FeedSection {

  private final String id;
  private final SettingsReader reader;

  FeedSection(String id, Map<String, String> properties) {
    this.id = id;
    this.reader = new SettingsReader(FeedSettings.PREFIX + id + ".", properties);
  }

  /** The settings; null if there are problems. */
  @Nullable FeedSettings read() {
    reader.refuseUnknown(FeedKeys.ALL);
    SplunkSettings splunk = splunk();
    Window window = window();
    People people = people();
    Recent recent = recent();
    return reader.combine(
        "splunkUrl",
        () ->
            new FeedSettings(
                id,
                requireNonNull(splunk),
                requireNonNull(window),
                requireNonNull(people),
                requireNonNull(recent)));
  }

  List<SettingsProblem> problems() {
    return reader.problems();
  }

  private @Nullable SplunkSettings splunk() {
    URI url = reader.read(FeedKeys.SPLUNK_URL);
    String token = reader.read(FeedKeys.SPLUNK_TOKEN);
    String search = reader.read(FeedKeys.SEARCH);
    String user = reader.read(FeedKeys.USER_COLUMN);
    String time = reader.read(FeedKeys.TIME_COLUMN);
    Integer timeout = reader.read(FeedKeys.REQUEST_TIMEOUT_SECONDS);
    Integer deadline = reader.read(FeedKeys.SEARCH_DEADLINE_MINUTES);
    return reader.combine(
        "splunkUrl",
        () ->
            new SplunkSettings(
                requireNonNull(url),
                requireNonNull(token),
                requireNonNull(search),
                requireNonNull(user),
                requireNonNull(time),
                Duration.ofSeconds(requireNonNull(timeout)),
                Duration.ofMinutes(requireNonNull(deadline))));
  }

  private @Nullable Window window() {
    Integer history = reader.read(FeedKeys.HISTORY_DAYS);
    Integer lag = reader.read(FeedKeys.LAG_MINUTES);
    Integer overlap = reader.read(FeedKeys.OVERLAP_HOURS);
    if (history == null || lag == null || overlap == null) {
      return null;
    }
    if (Duration.ofMinutes(lag).compareTo(Duration.ofHours(overlap)) > 0) {
      reader.problem(
          FeedKeys.LAG_MINUTES.name(),
          "is longer than overlapHours",
          "Make it shorter than the overlap, or late events would be missed");
      return null;
    }
    return new Window(Duration.ofDays(history), Duration.ofMinutes(lag), Duration.ofHours(overlap));
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
