package org.grouperext.atlassianlicense.testbed.ui;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What axe-core finds wrong with a page for people who use it with an aid. */
public final class Accessibility {
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private Accessibility() {}

  /**
   * The serious and critical violations of axe's rules on the page as it is now, a line each with
   * the rule, what to do and where; empty if all is well.
   *
   * @throws IllegalStateException if axe found nothing to check, so that an empty answer means
   *     something
   */
  public static List<String> violations(Page page) {
    var results = new AxeBuilder(page).analyze();
    if (results.getPasses().isEmpty()) {
      throw new IllegalStateException("axe checked nothing on " + page.url());
    }
    return results.getViolations().stream()
        .filter(rule -> GRAVE.contains(rule.getImpact()))
        .map(Accessibility::line)
        .toList();
  }

  private static String line(Rule rule) {
    String where =
        rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" and "));
    return rule.getImpact() + ": " + rule.getId() + ", " + rule.getHelp() + ": " + where;
  }
}
