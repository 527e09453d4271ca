package org.grouperext.atlassianlicense.settings;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * How a login name of the log becomes one that a person has: without blanks around it, in lower
 * case, and replaced if the pattern matches it as a whole. Any other name stays.
 *
 * @param pattern which names are replaced, whatever their case
 * @param replacement by what, with {@code $1} for the pattern's first group
 */
public record NameRule(Pattern pattern, String replacement) {

  static final SettingType<Pattern> PATTERN =
      new SettingType<>(
          "a regular expression of Java for a whole login name, such as (.+)@example[.]edu",
          NameRule::compile);

  static final SettingType<String> REPLACEMENT =
      SettingType.text("what comes in place of the name, with $1 for the pattern's first group");

  /** Refuses a replacement that is none, or that names a group the pattern does not have. */
  public NameRule {
    try {
      // Matches the empty text by the alternative alone, which makes the groups known and empty.
      Pattern.compile("(?:" + pattern.pattern() + "\n)|", pattern.flags())
          .matcher("")
          .replaceFirst(replacement);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("names a group that namePattern does not have", e);
    }
  }

  /** The name as it is stored and looked up; blank if nothing is left of it. */
  public String apply(String name) {
    String plain = plain(name);
    return pattern.matcher(plain).matches()
        ? plain(pattern.matcher(plain).replaceFirst(replacement))
        : plain;
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Pattern compile(String text) {
    try {
      return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a regular expression, " + e.getDescription() + " at character " + e.getIndex(), e);
    }
  }
}
