package org.grouperext.atlassianlicense.ui;

import java.util.Map;

/** The screen as HTML: the answers, how it got there and, for the help desk, the details. */
final class ScreenHtml {

  private ScreenHtml() {}

  /** What a person reads about themselves. */
  static String own(ScreenView view, ScreenText text) {
    return section(
        view.state().standing().name(), StandingHtml.of(view, text) + ChecklistHtml.of(view, text));
  }

  /**
   * What the help desk reads about somebody.
   *
   * @param person the name and id of the one looked at
   */
  static String ofOther(ScreenView view, ScreenText text, Map<String, String> person) {
    return "<p class=\"atlassian-license-other\">"
        + text.of("other", person)
        + "</p>"
        + own(view, text)
        + DetailsHtml.of(view, text);
  }

  /** What can be said when nothing is known. */
  static String unknown(ScreenText text) {
    return section("UNKNOWN", "<p>" + text.of("unknown") + "</p>");
  }

  private static String section(String standing, String content) {
    return "<div class=\"atlassian-license\" data-standing=\""
        + standing
        + "\" style=\"overflow-wrap: anywhere\">"
        + content
        + "</div>";
  }
}
