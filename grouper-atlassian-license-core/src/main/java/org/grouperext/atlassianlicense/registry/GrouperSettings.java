package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import edu.internet2.middleware.morphString.Morph;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/** Reads our settings from grouper.properties and from the configuration in the database. */
public final class GrouperSettings {

  private static final Pattern OURS = Pattern.compile("^atlassian(License|Activity)\\..*$");

  private GrouperSettings() {}

  /**
   * All licenses and feeds, read and checked once for a whole run.
   *
   * @throws org.grouperext.atlassianlicense.settings.InvalidSettingsException with every problem
   */
  public static Configuration read() {
    return Configuration.read(properties());
  }

  /**
   * The licenses alone.
   *
   * @throws org.grouperext.atlassianlicense.settings.InvalidSettingsException with every problem
   */
  public static List<LicenseSettings> licenses() {
    return Configuration.licenses(properties());
  }

  private static Map<String, String> properties() {
    Map<String, String> properties =
        new TreeMap<>(GrouperConfig.retrieveConfig().propertiesMap(OURS));
    properties.replaceAll(GrouperSettings::given);
    return Collections.unmodifiableMap(properties);
  }

  /** What stands behind a key; nothing is null in Grouper's map and blank in ours. */
  private static String given(String key, @Nullable String value) {
    if (value == null) {
      return "";
    }
    return key.endsWith("Secret") ? inClear(value) : value;
  }

  /** A secret in a file may be encrypted by Grouper's morphString or name a file that is. */
  private static String inClear(String secret) {
    return secret.isBlank() ? secret : Morph.decryptIfFile(secret);
  }
}
