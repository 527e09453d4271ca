package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.grouperext.atlassianlicense.status.Standing;
import org.grouperext.atlassianlicense.testbed.ui.Accessibility;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiClient;
import org.grouperext.atlassianlicense.testbed.ui.Pictures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of the claim screen in a real browser: for everybody, in any color and width. */
final class AllStatesBrowserIT {
  private static final int MOST_SELECTS = 8;

  private static ClaimBrowser browser;
  private static States states;

  @BeforeAll
  static void start() {
    browser = ClaimBrowser.start();
    states = States.arrange(browser.institution());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isGoodForEverybody(Standing standing) {
    states.in(
        standing,
        () -> {
          Page page = browser.signIn(States.person(standing));
          assertThat(page.locator(".atlassian-license").getAttribute("data-standing"))
              .isEqualTo(standing.name());
          check(page, "claim-" + States.person(standing).replace('_', '-'));
        });
  }

  @ParameterizedTest
  @EnumSource
  void sendsFewSelects(Standing standing) {
    String claimed = browser.institution().claimedId();
    CustomUiClient person =
        CustomUiClient.signIn(browser.institution().host(), States.person(standing));
    states.in(
        standing,
        () ->
            assertThat(
                    browser.institution().grouper().statements().ofEach(() -> person.show(claimed)))
                .hasSizeBetween(1, MOST_SELECTS));
  }

  /** With the checklist open, as whoever looks into a case will have it. */
  @ParameterizedTest
  @EnumSource(names = {"LICENSED", "SET_UP_FAILED"})
  void isGoodForTheHelpDesk(Standing standing) {
    Page page = browser.signIn(States.HELP_DESK);
    page.getByLabel("Person name or ID").fill(States.person(standing));
    ClaimBrowser.button(page, "Show").click();
    page.locator(".atlassian-license-details").waitFor();
    page.locator(".atlassian-license-hops summary").click();
    check(page, "claim-help-desk-" + States.person(standing).replace('_', '-'));
  }

  @Test
  void showsHowItGotThereToThePersonToo() {
    Page page = browser.signIn(States.person(Standing.LICENSED));
    page.locator(".atlassian-license-hops summary").press("Enter");
    assertThat(page.locator(".atlassian-license-hops li").first().isVisible()).isTrue();
    check(page, "claim-how-it-got-there");
  }

  /** A picture as most people see it; nothing serious for axe in any colors, on any screen. */
  private static void check(Page page, String picture) {
    page.evaluate("document.activeElement?.blur()");
    Pictures.take(page, picture);
    for (ColorScheme colors : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(colors));
      assertThat(Accessibility.violations(page)).isEmpty();
    }
    page.setViewportSize(320, 700);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    assertThat(Accessibility.violations(page)).isEmpty();
  }
}
