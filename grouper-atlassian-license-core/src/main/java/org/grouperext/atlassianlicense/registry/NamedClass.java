package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import java.util.Arrays;
import java.util.Optional;

/**
 * A class of ours that Grouper uses only if its configuration names it.
 *
 * @param key of grouper.properties, whose value is a list of classes with commas
 * @param className the class's full name
 */
public record NamedClass(String key, String className) {

  /** Refuses claims beyond {@code maxSeats}. */
  public static final NamedClass SEAT_LIMIT =
      new NamedClass("hooks.membership.class", "org.grouperext.atlassianlicense.seat.SeatLimit");

  /** The condition of the inactivity rule. */
  public static final NamedClass INACTIVITY_RULE =
      new NamedClass(
          "rules.customElClasses", "org.grouperext.atlassianlicense.rule.InactivityRule");

  /** What is wrong if it is not named among the others. */
  public Optional<String> problem() {
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
