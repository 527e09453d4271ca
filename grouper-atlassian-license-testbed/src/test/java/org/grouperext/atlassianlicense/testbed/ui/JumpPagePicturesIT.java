package org.grouperext.atlassianlicense.testbed.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Pictures of the jump page: on a desktop, in dark colors, on the smallest phone. */
final class JumpPagePicturesIT {
  private static final String TO = "https://example.atlassian.net/browse/ABC-1";

  @Test
  void showsTheJumpPageInEveryDress() {
    assumeTrue(ChromiumBrowser.expected(), ChromiumBrowser.MISSING);
    try (JumpPageSite site = JumpPageSite.open()) {
      NewContextOptions desktop = new NewContextOptions().setViewportSize(1000, 700);
      take(site.visit(desktop, TO), "jump-page");
      take(site.visit(desktop.setColorScheme(ColorScheme.DARK), TO), "jump-page-dark");
      NewContextOptions phone = new NewContextOptions().setViewportSize(320, 700);
      take(site.visit(phone, TO), "jump-page-phone");
    }
  }

  private static void take(Page page, String name) {
    assertThat(page.locator("#going").isVisible()).isTrue();
    Pictures.take(page, name);
  }
}
