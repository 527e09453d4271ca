package org.grouperext.atlassianlicense.settings;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All licenses and feeds of an install, checked one by one and against each other.
 *
 * @param licenses the licenses, by id
 * @param feeds the feeds, by id
 */
public record Configuration(List<LicenseSettings> licenses, List<FeedSettings> feeds) {

  /** Copies both lists. */
  public Configuration {
    licenses = List.copyOf(licenses);
    feeds = List.copyOf(feeds);
  }

  /**
   * Reads everything behind {@code atlassianLicense.} and {@code atlassianActivity.}.
   *
   * @param properties full keys and values, as in grouper.properties, secrets in clear
   * @throws InvalidSettingsException with every problem there is
   */
  public static Configuration read(Map<String, String> properties) {
    List<SettingsProblem> problems = new ArrayList<>();
    List<LicenseSettings> licenses = readLicenses(properties, problems);
    List<FeedSettings> feeds = readFeeds(properties, problems);
    SortedSet<String> feedIds = ids(FeedSettings.PREFIX, properties);
    for (LicenseSettings license : licenses) {
      checkFeed(license, feeds, feedIds).ifPresent(problems::add);
    }
    refuse(problems);
    return new Configuration(licenses, feeds);
  }

  /**
   * Reads the licenses alone, for a place that has no use for feeds, such as the screen.
   *
   * @throws InvalidSettingsException with every problem of the licenses
   */
  public static List<LicenseSettings> licenses(Map<String, String> properties) {
    List<SettingsProblem> problems = new ArrayList<>();
    List<LicenseSettings> licenses = readLicenses(properties, problems);
    refuse(problems);
    return licenses;
  }

  private static List<LicenseSettings> readLicenses(
      Map<String, String> properties, List<SettingsProblem> problems) {
    List<LicenseSettings> licenses = new ArrayList<>();
    for (String id : ids(LicenseSettings.PREFIX, properties)) {
      LicenseSection section = new LicenseSection(id, properties);
      Optional.ofNullable(section.read()).ifPresent(licenses::add);
      problems.addAll(section.problems());
    }
    if (licenses.isEmpty() && problems.isEmpty()) {
      problems.add(
          new SettingsProblem(
              LicenseSettings.PREFIX + "cloud." + LicenseKeys.ACTIVE_PEOPLE_GROUP.name(),
              "is missing: no license is configured",
              "Merge the sample grouper.properties and set it to your group of active people"));
    }
    return licenses;
  }

  private static List<FeedSettings> readFeeds(
      Map<String, String> properties, List<SettingsProblem> problems) {
    List<FeedSettings> feeds = new ArrayList<>();
    for (String id : ids(FeedSettings.PREFIX, properties)) {
      FeedSection section = new FeedSection(id, properties);
      Optional.ofNullable(section.read()).ifPresent(feeds::add);
      problems.addAll(section.problems());
    }
    return feeds;
  }

  private static Optional<SettingsProblem> checkFeed(
      LicenseSettings license, List<FeedSettings> feeds, SortedSet<String> feedIds) {
    String key = LicenseSettings.PREFIX + license.id() + ".";
    if (!feedIds.contains(license.feed())) {
      return Optional.of(
          new SettingsProblem(
              key + LicenseKeys.FEED.name(),
              "is '" + license.feed() + "', and there is no such feed",
              "Configure "
                  + FeedSettings.PREFIX
                  + license.feed()
                  + ".… or name one of: "
                  + feedIds.stream().collect(joining(", "))));
    }
    return feeds.stream()
        .filter(feed -> feed.id().equals(license.feed()))
        .filter(feed -> feed.window().history().compareTo(license.policy().inactivityLimit()) <= 0)
        .map(feed -> tooShort(license, feed))
        .findFirst();
  }

  private static SettingsProblem tooShort(LicenseSettings license, FeedSettings feed) {
    return new SettingsProblem(
        FeedSettings.PREFIX + feed.id() + "." + FeedKeys.HISTORY_DAYS.name(),
        "is "
            + feed.window().history().toDays()
            + ", no longer than "
            + LicenseSettings.PREFIX
            + license.id()
            + "."
            + LicenseKeys.INACTIVITY_DAYS.name(),
        "Make it longer than " + license.policy().inactivityLimit().toDays());
  }

  private static SortedSet<String> ids(String prefix, Map<String, String> properties) {
    SortedSet<String> ids = new TreeSet<>();
    for (String key : properties.keySet()) {
      int dot = key.indexOf('.', prefix.length());
      if (key.startsWith(prefix) && dot > 0) {
        ids.add(key.substring(prefix.length(), dot));
      }
    }
    return ids;
  }

  private static void refuse(List<SettingsProblem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidSettingsException(problems);
    }
  }
}
