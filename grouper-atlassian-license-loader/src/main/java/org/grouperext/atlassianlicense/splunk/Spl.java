package org.grouperext.atlassianlicense.splunk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must hold for every search that is sent, and what its text tells about it. */
final class Spl {

  private static final Pattern START = Pattern.compile("(?is)(search\\s|\\|).*");
  private static final Pattern TIME_MODIFIER =
      Pattern.compile("(?i)(?<!\\w)(_index_)?(earliest|latest)\\s*=");
  private static final Pattern SOURCE =
      Pattern.compile("(?is)(?:search|\\|\\s*tstats)\\s((?:[^|\"]|\"[^\"]*\")*)(?:\\|.*)?");
  private static final Pattern INDEX_TERM =
      Pattern.compile("(?i)(?<![\\w.:!\"'])index\\s*=\\s*(\"?)([\\w*-]+)\\1(?=[\\s()]|$)");
  private static final Pattern INDEX_WORD = Pattern.compile("(?i)(?<!\\w)index(?!\\w)");
  private static final Pattern NOT_BEFORE_INDEX =
      Pattern.compile("(?is)(?<!\\w)not(?!\\w).*(?<!\\w)index(?!\\w)");

  private Spl() {}

  /** The search without blanks around it; says in the exception's message what is wrong with it. */
  static String checked(String what, String text) {
    String spl = text.strip();
    if (!START.matcher(spl).matches()) {
      throw new IllegalArgumentException(
          "The %s must start with the command search or with a pipe, as in: search index=idp."
              .formatted(what));
    }
    if (TIME_MODIFIER.matcher(spl).find()) {
      throw new IllegalArgumentException(
          "The %s must not set earliest= or latest=: they would beat the window that is asked for."
                  .formatted(what)
              + " Take them out.");
    }
    return spl;
  }

  static boolean mentions(String spl, String column) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(column) + "(?!\\w)").matcher(spl).find();
  }

  /**
   * The indexes that a search reads; none if its text does not show all of them for certain: with a
   * macro or a subsearch in it, a negation before an index, or an index named in any other way than
   * {@code index=name} in front of the first pipe.
   */
  static List<String> indexes(String spl) {
    Matcher source = SOURCE.matcher(spl);
    if (spl.contains("`") || spl.contains("[") || !source.matches()) {
      return List.of();
    }
    String terms = source.group(1);
    List<String> indexes = new ArrayList<>();
    INDEX_TERM.matcher(terms).results().map(term -> term.group(2)).forEach(indexes::add);
    boolean sure =
        INDEX_WORD.matcher(spl).results().count() == indexes.size()
            && !NOT_BEFORE_INDEX.matcher(terms).find();
    return sure ? indexes.stream().distinct().toList() : List.of();
  }
}
