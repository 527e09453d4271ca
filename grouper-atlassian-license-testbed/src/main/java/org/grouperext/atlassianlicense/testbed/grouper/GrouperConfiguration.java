package org.grouperext.atlassianlicense.testbed.grouper;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * Properties that a caller adds to the testbed's own, a text for each file. A later addition to a
 * file wins over an earlier one and over the testbed's own properties.
 */
public record GrouperConfiguration(Map<ConfigurationFile, String> additions) {

  public GrouperConfiguration {
    additions = Map.copyOf(additions);
  }

  /** Returns the testbed's own configuration, with nothing added. */
  public static GrouperConfiguration standard() {
    return new GrouperConfiguration(Map.of());
  }

  /** Returns this configuration with the text of a properties file added to a file. */
  public GrouperConfiguration with(ConfigurationFile file, String properties) {
    Map<ConfigurationFile, String> extended = new EnumMap<>(ConfigurationFile.class);
    extended.putAll(additions);
    extended.merge(file, properties, (earlier, later) -> earlier + "\n" + later);
    return new GrouperConfiguration(extended);
  }

  /** Returns this configuration with properties added to a file; values are taken literally. */
  public GrouperConfiguration with(ConfigurationFile file, Map<String, String> properties) {
    Properties escaped = new Properties();
    escaped.putAll(properties);
    StringWriter text = new StringWriter();
    try {
      escaped.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write properties to memory", e);
    }
    return with(file, text.toString());
  }

  /** Returns the whole content of a file. */
  String text(ConfigurationFile file) {
    return file.standardText() + "\n" + additions.getOrDefault(file, "") + "\n";
  }
}
