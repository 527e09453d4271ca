package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import java.util.Arrays;
import java.util.Optional;

/** Whether Grouper's configuration names the class that refuses claims beyond {@code maxSeats}. */
public final class SeatHook {

  private static final String CLASS = "org.grouperext.atlassianlicense.seat.SeatLimit";
  private static final String KEY = "hooks.membership.class";

  private SeatHook() {}

  /** What is wrong if the class is not named. */
  public static Optional<String> problem() {
    return missing(KEY, CLASS);
  }

  /** What is wrong if a key of grouper.properties does not name this class among others. */
  public static Optional<String> missing(String key, String className) {
    String classes = GrouperConfig.retrieveConfig().propertyValueString(key, "");
    return Arrays.stream(classes.split(",", -1)).map(String::strip).anyMatch(className::equals)
        ? Optional.empty()
        : Optional.of(
            key
                + " in grouper.properties does not name "
                + className
                + ". Add it, divided from others by a comma.");
  }
}
