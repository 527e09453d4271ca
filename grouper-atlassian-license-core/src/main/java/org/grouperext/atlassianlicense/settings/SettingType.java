package org.grouperext.atlassianlicense.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a setting becomes a value.
 *
 * @param <T> the value's type
 * @param description what a valid text is, to be read after "Set it to"
 * @param editor what Grouper's editor says that it is
 * @param unit what a number counts, such as {@code days}; null if the value is no number
 * @param parser makes the value; throws IllegalArgumentException for a text that is none
 */
public record SettingType<T>(
    String description, EditorType editor, @Nullable String unit, Function<String, T> parser) {

  /** A text without a unit. */
  SettingType(String description, Function<String, T> parser) {
    this(description, EditorType.STRING, null, parser);
  }

  /** Any text that is not blank. */
  static SettingType<String> text(String description) {
    return new SettingType<>(description, Function.identity());
  }

  /** A whole number of the named unit, both bounds included. */
  static SettingType<Integer> wholeNumber(String unit, int least, int most) {
    return new SettingType<>(
        "a whole number of " + unit + " from " + least + " to " + most,
        EditorType.INTEGER,
        unit,
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

  /** What another type takes, or the word for having none. */
  static <T> SettingType<Optional<T>> optional(SettingType<T> type, String none) {
    return new SettingType<>(
        type.description() + ", or " + none,
        type.editor(),
        type.unit(),
        text -> text.equals(none) ? Optional.empty() : Optional.of(type.parser().apply(text)));
  }

  /** Yes or no, as the words true and false. */
  static SettingType<String> trueOrFalse() {
    SettingType<String> words = oneOf("true", "false");
    return new SettingType<>(words.description(), EditorType.BOOLEAN, null, words.parser());
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
}
