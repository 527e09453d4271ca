package org.grouperext.atlassianlicense.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
    List<LicenseSection> licenses = licenseSections(properties, problems);
    List<FeedSection> feeds = feedSections(properties, problems);
    problems.addAll(Contradictions.among(licenses, feeds));
    refuse(problems);
    return new Configuration(
        settings(licenses),
        feeds.stream().map(FeedSection::settings).filter(Objects::nonNull).toList());
  }

  /**
   * Reads the licenses alone, for a place that has no use for feeds, such as the screen.
   *
   * @throws InvalidSettingsException with every problem of the licenses
   */
  public static List<LicenseSettings> licenses(Map<String, String> properties) {
    List<SettingsProblem> problems = new ArrayList<>();
    List<LicenseSection> licenses = licenseSections(properties, problems);
    refuse(problems);
    return settings(licenses);
  }

  private static List<LicenseSection> licenseSections(
      Map<String, String> properties, List<SettingsProblem> problems) {
    SectionIds ids = new SectionIds(LicenseSettings.PREFIX, "cloud", properties);
    problems.addAll(ids.problems());
    List<LicenseSection> sections =
        ids.valid().stream().map(id -> new LicenseSection(id, properties)).toList();
    sections.forEach(section -> problems.addAll(section.problems()));
    if (sections.isEmpty() && problems.isEmpty()) {
      problems.add(
          new SettingsProblem(
              LicenseSettings.PREFIX + "cloud." + LicenseKeys.ACTIVE_PEOPLE_GROUP.name(),
              "is missing: no license is configured",
              "Merge the sample grouper.properties and set it to your group of active people"));
    }
    return sections;
  }

  private static List<FeedSection> feedSections(
      Map<String, String> properties, List<SettingsProblem> problems) {
    SectionIds ids = new SectionIds(FeedSettings.PREFIX, "idp", properties);
    problems.addAll(ids.problems());
    List<FeedSection> sections =
        ids.valid().stream().map(id -> new FeedSection(id, properties)).toList();
    sections.forEach(section -> problems.addAll(section.problems()));
    return sections;
  }

  private static List<LicenseSettings> settings(List<LicenseSection> sections) {
    return sections.stream().map(LicenseSection::settings).filter(Objects::nonNull).toList();
  }

  private static void refuse(List<SettingsProblem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidSettingsException(problems);
    }
  }
}
