package org.grouperext.atlassianlicense.ui;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import edu.internet2.middleware.grouper.cfg.text.GrouperTextContainer;
import java.text.Bidi;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the screen in one language: the institution's own wording of a key where there is
 * one in Grouper's text files, ours otherwise. A text is HTML, like every text of Grouper, so that
 * an institution can put a link into it; what is filled into it is escaped.
 */
final class ScreenText {

  private static final String PREFIX = "atlassianLicense.";
  private static final Pattern GAP = Pattern.compile("\\{([A-Za-z]+)}");

  /** Text of others; it is shown as it is, by an institution's own hand. */
  private static final String HELP_DESK = "helpDesk";

  private final ResourceBundle ours;
  private final UnaryOperator<@Nullable String> institutions;
  private final DateTimeFormatter day;
  private final DateTimeFormatter time;

  /**
   * The texts in a language.
   *
   * @param institutions the institution's own wording of a full key; null or blank for none
   */
  ScreenText(Locale language, ZoneId zone, UnaryOperator<@Nullable String> institutions) {
    this.ours =
        ResourceBundle.getBundle(
            "grouperText.atlassianLicense",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.institutions = institutions;
    this.day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(language).withZone(zone);
    this.time =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG))
            .appendPattern(", HH:mm")
            .toFormatter(language)
            .withZone(zone);
  }

  /** The texts in the language that Grouper speaks to whoever asks. */
  static ScreenText in(Locale language) {
    return new ScreenText(language, ZoneId.systemDefault(), ScreenText::institutions);
  }

  /** The text of a key as HTML. */
  String of(String key) {
    return of(key, Map.of());
  }

  /** The text of a key as HTML, each {@code {name}} in it replaced by its value, escaped. */
  String of(String key, Map<String, String> values) {
    Matcher gaps = GAP.matcher(wording(PREFIX + key));
    return gaps.replaceAll(
        gap -> Matcher.quoteReplacement(filled(gap.group(1), gap.group(), values)));
  }

  /** Whether there is such a text. */
  boolean has(String key) {
    return !wording(PREFIX + key).equals(PREFIX + key);
  }

  /** A day in the words of the language. */
  String day(Instant instant) {
    return day.format(instant);
  }

  /** A day and the time of day in the words of the language. */
  String time(Instant instant) {
    return time.format(instant);
  }

  private String filled(String name, String gap, Map<String, String> values) {
    if (name.equals(HELP_DESK)) {
      return wording(PREFIX + HELP_DESK);
    }
    String value = values.get(name);
    return value == null ? gap : escapeHtml4(isolated(value));
  }

  /** Writing from right to left stays inside of its value. */
  private static String isolated(String value) {
    boolean turns = Bidi.requiresBidi(value.toCharArray(), 0, value.length());
    return turns ? "\u2068" + value + "\u2069" : value;
  }

  private String wording(String key) {
    String own = institutions.apply(key);
    if (own != null && !own.isBlank()) {
      return own;
    }
    try {
      return ours.getString(key);
    } catch (MissingResourceException e) {
      return key;
    }
  }

  private static @Nullable String institutions(@Nullable String key) {
    return GrouperTextContainer.textOrNull(key);
  }
}
