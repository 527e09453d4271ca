package org.grouperext.atlassianlicense.doctor;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A setting of Grouper's provisioner that is not safe with every value.
 *
 * @param key what follows {@code provisioner.<id>.}
 * @param advised the value in config/grouper-loader.properties
 * @param safe what values are safe; the empty one if Grouper's default is
 * @param harm what another value does
 */
record SafeSetting(String key, String advised, Pattern safe, String harm) {

  /** This value alone, written down: Grouper's default is another one. */
  static SafeSetting must(String key, String value, String harm) {
    return new SafeSetting(key, value, Pattern.compile(Pattern.quote(value)), harm);
  }

  /** This value or none, since it is Grouper's default. */
  static SafeSetting mayNotDiffer(String key, String value, String harm) {
    return new SafeSetting(key, value, Pattern.compile("(" + Pattern.quote(value) + ")?"), harm);
  }

  /** From 0 to 50 percent; without a value Grouper takes its own, which is 30. */
  static SafeSetting percent(String key, String value, String harm) {
    return new SafeSetting(key, value, Pattern.compile("([0-9]|[1-4][0-9]|50)?"), harm);
  }

  /** From 0 to 50, written down: Grouper's default is 200 members. */
  static SafeSetting few(String key, String value, String harm) {
    return new SafeSetting(key, value, Pattern.compile("[0-9]|[1-4][0-9]|50"), harm);
  }

  boolean isSafe(String value) {
    return safe.matcher(normal(value)).matches();
  }

  /** What is wrong with a value that is not safe. */
  String problem(String value) {
    String is = value.isBlank() ? " is not set" : " is '" + value + "'";
    return key + is + ": " + harm + " Set it to " + advised + ".";
  }

  /** Grouper reads these as one. */
  private static String normal(String value) {
    String stripped = value.strip();
    return switch (stripped.toLowerCase(Locale.ROOT)) {
      case "t", "y", "yes", "true" -> "true";
      case "f", "n", "no", "false" -> "false";
      default -> stripped;
    };
  }
}
