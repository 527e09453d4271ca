package org.grouperext.atlassianlicense.settings;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How the text of a setting becomes a value.
 *
 * @param <T> the value's type
 * @param description what a valid text is, to be read after "Set it to"
 * @param parser makes the value; throws IllegalArgumentException for a text that is none
 */
public record SettingType<T>(String description, Function<String, T> parser) {

  private static final Pattern GROUP_NAME = Pattern.compile("[^:\\s][^:]*(:[^:]+)+");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_]+");

  /** Any text that is not blank. */
  static SettingType<String> text(String description) {
    return new SettingType<>(description, Function.identity());
  }

  /** The id of something configured elsewhere. */
  static SettingType<String> id(String description) {
    return new SettingType<>(description, text -> matching(ID, text));
  }

  /** The full name of a group or folder, such as {@code app:atlassian:license:cloud:claimed}. */
  static SettingType<String> groupName() {
    return new SettingType<>(
        "the full name of a group or folder, its parts divided by colons, such as app:atlassian:x",
        text -> matching(GROUP_NAME, text));
  }

  /** A whole number of the named unit, both bounds included. */
  static SettingType<Integer> wholeNumber(String unit, int least, int most) {
    return new SettingType<>(
        "a whole number of " + unit + " from " + least + " to " + most,
        text -> {
          int number = Integer.parseInt(text);
          if (number < least || number > most) {
            throw new IllegalArgumentException("out of range");
          }
          return number;
        });
  }

  /** An http or https address with a host. */
  static SettingType<URI> webAddress() {
    return new SettingType<>(
        "an address such as https://splunk.example.edu:8089",
        text -> {
          URI address = URI.create(text);
          boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
          if (!web || address.getHost() == null) {
            throw new IllegalArgumentException("not a web address");
          }
          return address;
        });
  }

  /** A time zone by its name. */
  static SettingType<ZoneId> timeZone() {
    return new SettingType<>(
        "a time zone such as America/New_York",
        text -> {
          try {
            return ZoneId.of(text);
          } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a time zone", e);
          }
        });
  }

  /** One of the given words. */
  static SettingType<String> oneOf(String... words) {
    List<String> valid = List.copyOf(Arrays.asList(words));
    return new SettingType<>(
        "one of " + String.join(", ", valid),
        text -> {
          if (!valid.contains(text)) {
            throw new IllegalArgumentException("not one of them");
          }
          return text;
        });
  }

  private static String matching(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException("does not match");
    }
    return text;
  }
}
