package org.grouperext.atlassianlicense.ui;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a person clicks in a tab, from page to page of one server. */
final class ClicksCounted {
  /** In capture, so that no handler of the page can keep one from being counted. */
  private static final String SCRIPT =
      """
      addEventListener("click", (event) => {
        if (event.isTrusted) {
          const before = JSON.parse(sessionStorage.clicks ?? "[]");
          sessionStorage.clicks = JSON.stringify([...before, location.pathname]);
        }
      }, true);
      """;

  private final Page page;

  private ClicksCounted(Page page) {
    this.page = page;
  }

  /** Counts from now on, on every page that is opened in the tab. */
  static ClicksCounted in(Page page) {
    page.addInitScript(SCRIPT);
    return new ClicksCounted(page);
  }

  /** The paths of the pages that were clicked on, without those on the login page. */
  List<String> afterLogin() {
    @SuppressWarnings("unchecked") // the script gives a list of strings
    List<String> all = (List<String>) page.evaluate("JSON.parse(sessionStorage.clicks ?? '[]')");
    return all.stream().filter(path -> !path.endsWith("/login")).toList();
  }
}
