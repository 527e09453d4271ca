package org.grouperext.atlassianlicense.settings;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares licenses and feeds with each other; what is not valid by itself is left out. */
final class Contradictions {

  /** Groups that are filled for one purpose, by us or from the screen. */
  private static final Set<Setting<String>> OF_ITS_OWN =
      Set.of(
          GroupKeys.CLAIMED, GroupKeys.ALLOWED_TO_KEEP, GroupKeys.ENTITLED, GroupKeys.HAS_LICENSE);

  private final List<SettingsProblem> problems = new ArrayList<>();

  /** Every contradiction among these. */
  static List<SettingsProblem> among(List<LicenseSection> licenses, List<FeedSection> feeds) {
    Contradictions contradictions = new Contradictions();
    licenses.forEach(license -> contradictions.checkFeed(license, feeds));
    contradictions.checkGroups(licenses, feeds);
    return contradictions.problems;
  }

  private void checkFeed(LicenseSection license, List<FeedSection> feeds) {
    String name = license.feed();
    List<FeedSection> named = feeds.stream().filter(feed -> feed.id().equals(name)).toList();
    if (name != null && named.isEmpty()) {
      String others = feeds.stream().map(FeedSection::id).collect(joining(", "));
      problems.add(
          new SettingsProblem(
              license.key(LicenseKeys.FEED),
              "is '" + name + "', and there is no such feed",
              "Configure "
                  + FeedSettings.PREFIX
                  + name
                  + ".…"
                  + (others.isEmpty() ? "" : " or name one of: " + others)));
    }
    named.forEach(feed -> checkHistory(feed, license));
    named.forEach(feed -> checkLag(feed, license));
  }

  /** What is known ends with the lag before now, so it would never be fresh enough to judge by. */
  private void checkLag(FeedSection feed, LicenseSection license) {
    Duration lag = feed.lag();
    Duration staleness = license.maxStaleness();
    if (lag != null && staleness != null && lag.compareTo(staleness) >= 0) {
      problems.add(
          new SettingsProblem(
              feed.key(FeedKeys.LAG_MINUTES),
              "is '"
                  + lag.toMinutes()
                  + "', no shorter than "
                  + license.key(LicenseKeys.MAX_STALENESS_HOURS)
                  + ", which is '"
                  + staleness.toHours()
                  + "', so that nobody would ever be judged",
              "Make it less than " + staleness.toMinutes()));
    }
  }

  private void checkHistory(FeedSection feed, LicenseSection license) {
    Duration history = feed.history();
    Duration limit = license.inactivityLimit();
    if (history != null && limit != null && history.compareTo(limit) <= 0) {
      problems.add(
          new SettingsProblem(
              feed.key(FeedKeys.HISTORY_DAYS),
              "is '"
                  + history.toDays()
                  + "', no longer than "
                  + license.key(LicenseKeys.INACTIVITY_DAYS)
                  + ", which is '"
                  + limit.toDays()
                  + "'",
              "Make it more than " + limit.toDays()));
    }
  }

  /** Two that load the same group would take turns at emptying it. */
  private void checkGroups(List<LicenseSection> licenses, List<FeedSection> feeds) {
    Map<String, String> taken = new HashMap<>();
    for (LicenseSection license : licenses) {
      OF_ITS_OWN.stream()
          .sorted((one, other) -> one.name().compareTo(other.name()))
          .forEach(role -> take(taken, license.groups().get(role), license.key(role)));
    }
    feeds.forEach(feed -> take(taken, feed.recentGroup(), feed.key(FeedKeys.RECENT_GROUP)));
    for (LicenseSection license : licenses) {
      license.groups().keySet().stream()
          .filter(role -> !OF_ITS_OWN.contains(role))
          .forEach(role -> compare(taken, license.groups().get(role), license.key(role)));
    }
  }

  private void take(Map<String, String> taken, @Nullable String group, String key) {
    compare(taken, group, key);
    if (group != null) {
      taken.putIfAbsent(group, key);
    }
  }

  private void compare(Map<String, String> taken, @Nullable String group, String key) {
    String other = group == null ? null : taken.get(group);
    if (other != null) {
      problems.add(
          new SettingsProblem(
              key, "is '" + group + "', and so is " + other, "Give each a group of its own"));
    }
  }
}
