package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import java.util.Objects;

/** What stands behind a key of Grouper's configuration; empty if nothing does. */
final class Keys {

  private Keys() {}

  static String inGrouper(String key) {
    return given(GrouperConfig.retrieveConfig().propertyValueString(key));
  }

  static String inLoader(String key) {
    return given(GrouperLoaderConfig.retrieveConfig().propertyValueString(key));
  }

  /** Grouper gives null for a key without a value. */
  private static String given(String value) {
    return Objects.requireNonNullElse(value, "").strip();
  }
}
