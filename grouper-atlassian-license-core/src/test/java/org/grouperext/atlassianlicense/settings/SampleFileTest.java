package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds config/grouper.properties, which people merge as it is, to the settings as declared. */
final class SampleFileTest {

  private static final String FILE = "config/grouper.properties";
  private static final Pattern OURS =
      Pattern.compile("(?:# ?)?(atlassian(?:License|Activity))\\.\\w+\\.(\\w+) = (.*)");

  @Test
  void readsWithoutProblemsAsItIs() throws IOException {
    Configuration configuration = Configuration.read(properties());
    assertThat(configuration.licenses()).extracting(LicenseSettings::id).containsExactly("cloud");
    assertThat(configuration.feeds()).extracting(FeedSettings::id).containsExactly("idp");
  }

  @Test
  void setsOnlySettingsThatAreDeclared() throws IOException {
    List<String> declared =
        Stream.concat(
                LicenseKeys.ALL.stream().map(setting -> "atlassianLicense.cloud." + setting.name()),
                FeedKeys.ALL.stream().map(setting -> "atlassianActivity.idp." + setting.name()))
            .toList();
    assertThat(properties().keySet()).isSubsetOf(declared);
  }

  @Test
  void setsEverythingThatHasNoDefault() throws IOException {
    List<String> needed =
        Stream.concat(
                required(LicenseKeys.ALL).map("atlassianLicense.cloud."::concat),
                required(FeedKeys.ALL).map("atlassianActivity.idp."::concat))
            .toList();
    assertThat(properties()).containsKeys(needed.toArray(String[]::new));
  }

  private static Stream<String> required(List<Setting<?>> settings) {
    return settings.stream().filter(setting -> setting.defaultText() == null).map(Setting::name);
  }

  /** The line above each of ours, commented out or not, is what Grouper's editor goes by. */
  @Test
  void saysAboutEachSettingWhatItIs() {
    List<String> lines = ProjectFolder.lines(FILE);
    for (int i = 1; i < lines.size(); i++) {
      Matcher line = OURS.matcher(lines.get(i));
      if (line.matches()) {
        boolean license = line.group(1).equals("atlassianLicense");
        Setting<?> setting =
            SettingChecks.declared(license ? LicenseKeys.ALL : FeedKeys.ALL, line.group(2));
        EditorMetadata names = license ? EditorMetadata.LICENSE : EditorMetadata.FEED;
        assertThat(lines.get(i - 1)).as(lines.get(i)).matches(metadata(names, setting));
        assertThat(setting.type().parser().apply(line.group(3))).isNotNull();
      }
    }
  }

  private static String metadata(EditorMetadata names, Setting<?> setting) {
    String sensitive = setting.sensitive() ? ", sensitive: true" : "";
    String rest =
        setting.defaultText() == null
            ? ", required: true"
            : ", defaultValue: " + Pattern.quote("\"" + names.defaultValue(setting) + "\"");
    return "# \\{valueType: \""
        + setting.type().editor().valueType()
        + "\""
        + sensitive
        + rest
        + "}";
  }

  private static Map<String, String> properties() throws IOException {
    Properties all = new Properties();
    try (Reader reader = Files.newBufferedReader(ProjectFolder.file(FILE))) {
      all.load(reader);
    }
    Map<String, String> ours = new TreeMap<>();
    all.stringPropertyNames().stream()
        .filter(key -> key.matches("atlassian(License|Activity)\\..*"))
        .forEach(key -> ours.put(key, all.getProperty(key)));
    return ours;
  }
}
