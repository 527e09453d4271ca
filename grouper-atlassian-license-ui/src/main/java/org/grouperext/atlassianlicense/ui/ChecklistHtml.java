package org.grouperext.atlassianlicense.ui;

import java.time.Instant;
import java.util.Map;
import org.grouperext.atlassianlicense.status.HopState;
import org.grouperext.atlassianlicense.status.Hops;
import org.jspecify.annotations.Nullable;

/** How it got there: one line a hop, with yes or no, since when, and from where. */
final class ChecklistHtml {

  private ChecklistHtml() {}

  static String of(ScreenView view, ScreenText text) {
    StringBuilder lines = new StringBuilder();
    for (HopState hop : Hops.of(view.state())) {
      lines.append(line(hop, view, text));
    }
    return "<details class=\"atlassian-license-hops\"><summary>"
        + text.of("hops.title")
        + "</summary><ul>"
        + lines
        + "</ul></details>";
  }

  private static String line(HopState hop, ScreenView view, ScreenText text) {
    Map<String, String> from =
        Map.of(
            "feed",
            view.license().feed(),
            "provisioner",
            view.license().provisioning().provisioner());
    return "<li data-hop=\""
        + hop.hop()
        + "\" data-answer=\""
        + hop.answer()
        + "\"><b>"
        + text.of("hop." + hop.hop())
        + "</b> "
        + text.of("answer." + hop.answer())
        + since(hop.since(), text)
        + " <small>"
        + text.of("hop." + hop.hop() + ".from", from)
        + "</small></li>";
  }

  private static String since(@Nullable Instant since, ScreenText text) {
    return since == null ? "" : " " + text.of("hop.since", Map.of("when", text.time(since)));
  }
}
