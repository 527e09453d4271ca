package org.grouperext.atlassianlicense.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
  private static final Pattern SEARCH = Pattern.compile("(?is)(search\\s|\\|).+");
  private static final Pattern TIME_IN_SEARCH =
      Pattern.compile("(?i)(?<![a-z0-9_])(_index_)?(earliest|latest)\\s*=");
  private static final Pattern COLUMN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern SECRET = Pattern.compile("(?![/\\\\]|[A-Za-z]:[/\\\\]).+");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_]+");

  /** Any text that is not blank. */
  static SettingType<String> text(String description) {
    return new SettingType<>(description, Function.identity());
  }

  /**
   * A secret in clear. A path is none: it is what is left where Grouper was to read a file and
   * found none.
   */
  static SettingType<String> secret(String description) {
    return new SettingType<>(description, text -> matching(SECRET, text, "a path to no file"));
  }

  /** The id of something configured elsewhere. */
  static SettingType<String> id(String description) {
    return new SettingType<>(
        description, text -> matching(ID, text, "not letters, digits and underscores alone"));
  }

  /** A column of a search's answer; those that start with an underscore are Splunk's own. */
  static SettingType<String> columnName() {
    return new SettingType<>(
        "a column's name that starts with a letter and goes on with letters, digits and underscores",
        text -> matching(COLUMN, text, "not such a name"));
  }

  /** The full name of a group or folder, such as {@code app:atlassian:license:cloud:claimed}. */
  static SettingType<String> groupName() {
    return new SettingType<>(
        "the full name of a group or folder, such as app:atlassian:x",
        text -> matching(GROUP_NAME, text, "not a full name"));
  }

  /** A whole number of the named unit, both bounds included. */
  static SettingType<Integer> wholeNumber(String unit, int least, int most) {
    return new SettingType<>(
        "a whole number of " + unit + " from " + least + " to " + most,
        text -> {
          int number = parseInt(text);
          if (number < least || number > most) {
            throw new IllegalArgumentException("out of range");
          }
          return number;
        });
  }

  private static int parseInt(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a whole number", e);
    }
  }

  /** An http or https address with a host. */
  static SettingType<URI> webAddress() {
    return new SettingType<>(
        "an address such as https://splunk.example.edu:8089",
        text -> {
          try {
            URI address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null) {
              return address;
            }
          } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a web address", e);
          }
          throw new IllegalArgumentException("not a web address");
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

  /**
   * A Splunk search that gives what it should. An earliest or latest time in the text of a search
   * overrides the times a search is given, so the answer would not be of the time that it is taken
   * for.
   */
  static SettingType<String> search(String giving) {
    return new SettingType<>(
        "a Splunk search that starts with search or |, gives %s and names no earliest or latest time"
            .formatted(giving),
        text -> {
          if (TIME_IN_SEARCH.matcher(text).find()) {
            throw new IllegalArgumentException("names a time");
          }
          return matching(SEARCH, text, "starts with neither search nor |");
        });
  }

  /** What another type takes, or the word for having none. */
  static <T> SettingType<Optional<T>> optional(SettingType<T> type, String none) {
    return new SettingType<>(
        type.description() + ", or " + none,
        text -> text.equals(none) ? Optional.empty() : Optional.of(type.parser().apply(text)));
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

  private static String matching(Pattern pattern, String text, String otherwise) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException(otherwise);
    }
    return text;
  }
}
