package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/configuration.md to the settings as they are declared. */
final class ConfigurationDocumentTest {

  private static final Pattern OF_THE_LICENSE =
      Pattern.compile(
          "folder|.*Folder|(automatic|assignees|allowed|claimed|entitled|has|help).*Group");
  private static final String HEADER = "| key | what it does | default | valid values |";

  @Test
  void listsEverySettingOfLicense() {
    assertThat(table("## A license")).isEqualTo(rows(LicenseKeys.ALL));
  }

  @Test
  void listsEverySettingOfFeed() {
    assertThat(table("## A feed")).isEqualTo(rows(FeedKeys.ALL));
  }

  /** Groups and folders are named together there, everything else by name. */
  @Test
  void saysAfterWhichChangesTheInstallerIsNeeded() {
    String row =
        ProjectFolder.lines("docs/configuration.md").stream()
            .filter(line -> line.contains("**run the installer again**"))
            .findFirst()
            .orElseThrow();
    List<String> expected =
        Stream.of(LicenseKeys.ALL, FeedKeys.ALL)
            .flatMap(List::stream)
            .filter(Setting::needsInstall)
            .map(Setting::name)
            .filter(name -> !OF_THE_LICENSE.matcher(name).matches())
            .toList();
    assertThat(Pattern.compile("`(\\w+)`").matcher(row).results().map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(row).contains("every folder and group of a license");
  }

  private static List<String> rows(List<Setting<?>> settings) {
    return settings.stream().map(ConfigurationDocumentTest::row).toList();
  }

  private static String row(Setting<?> setting) {
    String defaultText = setting.defaultText();
    return "| `%s` | %s | %s | %s |"
        .formatted(
            setting.name(),
            cell(setting.help()),
            defaultText == null ? "**must be set**" : "`" + defaultText + "`",
            cell(setting.type().description()));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static List<String> table(String heading) {
    List<String> lines = ProjectFolder.lines("docs/configuration.md");
    int start = lines.indexOf(heading);
    assertThat(start).as("the line '" + heading + "'").isNotNegative();
    List<String> section = lines.subList(start, lines.size());
    int header = section.indexOf(HEADER);
    return section.subList(header + 2, section.size()).stream()
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }
}
