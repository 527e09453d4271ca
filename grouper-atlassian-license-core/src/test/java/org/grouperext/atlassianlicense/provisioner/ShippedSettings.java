package org.grouperext.atlassianlicense.provisioner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;

/** The shipped settings of the provisioner, with what each directory has to change in them. */
record ShippedSettings(GrouperConfiguration configuration) {
  private static final Pattern OF_THE_PROVISIONER =
      Pattern.compile(
          "^(grouper\\.wsBearerToken\\.atlassianCloud|provisioner\\.atlassian|"
              + "otherJob\\.provisioner_full_atlassian|"
              + "changeLog\\.consumer\\.provisioner_incremental_atlassian)\\.");

  /** What a site removes that has nobody created: Grouper refuses to run with these as well. */
  private static final Pattern FOR_CHANGES =
      Pattern.compile("(?m)^provisioner\\.[^.]+\\.(insert|update|delete)Entities = .*$");

  /** The file as it is shipped, for one directory; the pause after each call is left out. */
  static ShippedSettings of(AtlassianSimulator atlassian) {
    return new ShippedSettings(GrouperConfiguration.standard())
        .with(text())
        .with(connection("atlassianCloud", atlassian));
  }

  /**
   * The same with one more directory. Its settings are made as the manual says: a copy of the
   * provisioner's lines in which {@code atlassianCloud} and {@code atlassian} are the new name.
   */
  ShippedSettings and(String name, AtlassianSimulator atlassian, Map<String, String> changes) {
    return with(copy(name)).with(connection(name, atlassian)).with(changed(name, changes));
  }

  /** The same with one more directory, in which people are found and never created. */
  ShippedSettings andFindOnly(String name, AtlassianSimulator atlassian) {
    String copy = FOR_CHANGES.matcher(copy(name)).replaceAll("");
    return with(copy)
        .with(connection(name, atlassian))
        .with(changed(name, Map.of("makeChangesToEntities", "false")));
  }

  private static Map<String, String> changed(String name, Map<String, String> changes) {
    return changes.entrySet().stream()
        .collect(
            Collectors.toMap(
                change -> "provisioner." + name + "." + change.getKey(), Map.Entry::getValue));
  }

  private static String copy(String name) {
    return text()
        .lines()
        .filter(line -> OF_THE_PROVISIONER.matcher(line).find())
        .map(line -> renamed(line, name))
        .collect(Collectors.joining("\n"));
  }

  private static String renamed(String line, String name) {
    return line.replace("atlassianCloud", name).replaceAll("atlassian\\b", name);
  }

  static String text() {
    Path root = Path.of(System.getProperty("project.root"));
    try {
      return Files.readString(root.resolve("config/grouper-loader.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> connection(String name, AtlassianSimulator atlassian) {
    String prefix = "grouper.wsBearerToken." + name + ".";
    return Map.of(
        prefix + "endpoint", atlassian.endpoint().toString(),
        prefix + "accessTokenPassword", atlassian.key(),
        prefix + "delayAfterEachCallInMs", "0");
  }

  private ShippedSettings with(String properties) {
    return new ShippedSettings(configuration.with(ConfigurationFile.LOADER, properties));
  }

  private ShippedSettings with(Map<String, String> properties) {
    return new ShippedSettings(configuration.with(ConfigurationFile.LOADER, properties));
  }
}
