package org.grouperext.atlassianlicense.testbed.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The jump page for everybody: in any color scheme and width, by keyboard, by ear, on paper. */
final class JumpPageAccessibilityIT {
  private static final String TO = "https://example.atlassian.net/browse/ABC-1";

  /** What a screen reader finds, in its order. */
  private static final String ALOUD =
      """
        - main:
          - heading "Atlassian says you have no access" [level=1]
          - paragraph: /Most likely you just do not hold a license/
          - list:
            - listitem:
              - link /Check my access or claim a license/
            - listitem:
              - link "Jira Try again"
            - listitem:
              - link "Confluence Try again"
            - listitem:
              - link "Help desk Ask a person"
          - paragraph:
            - text: You were on your way to
            - link "https://example.atlassian.net/browse/ABC-1"
            - text: /Once you have a license/
          - heading "Why did this happen?" [level=2]
          - paragraph
          - heading "I claimed one, and Atlassian still says no" [level=2]
          - list
          - paragraph
        """;

  private static JumpPageSite site;

  @BeforeAll
  static void open() {
    assumeTrue(ChromiumBrowser.expected(), ChromiumBrowser.MISSING);
    site = JumpPageSite.open();
  }

  @AfterAll
  static void close() {
    if (site != null) {
      site.close();
    }
  }

  /** An empty answer of axe means something only if it does find what is wrong. */
  @Test
  void isLookedAtByAxeWhichFindsWhatIsWrong() {
    Page page = site.visit(new NewContextOptions(), "");
    page.evaluate("document.querySelector('.lead').style.color = '#eee'");
    page.evaluate("document.querySelector('a[data-help]').textContent = ''");
    assertThat(Accessibility.violations(page))
        .anyMatch(line -> line.startsWith("serious: color-contrast"))
        .anyMatch(line -> line.startsWith("serious: link-name"));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void hasNothingSeriousForAxeInAnyColors(ColorScheme colors) {
    for (String to : new String[] {"", TO}) {
      Page page = site.visit(new NewContextOptions().setColorScheme(colors), to);
      assertThat(Accessibility.violations(page)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1920})
  void neverScrollsSideways(int width) {
    String longAddress = "https://example.atlassian.net/" + "wiki".repeat(60);
    Page page = site.visit(new NewContextOptions().setViewportSize(width, 700), longAddress);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(Accessibility.violations(page)).isEmpty();
    Pictures.take(page, "jump-page-" + width);
  }

  @Test
  void followsTheDarkColorsOfTheSystem() {
    Page light = site.visit(new NewContextOptions(), "");
    Page dark = site.visit(new NewContextOptions().setColorScheme(ColorScheme.DARK), "");
    String background = "getComputedStyle(document.body).backgroundColor";
    assertThat(dark.evaluate(background)).isNotEqualTo(light.evaluate(background));
  }

  @Test
  void reachesEveryLinkByKeyboardInReadingOrderAndShowsWhereItIs() {
    Page page = site.visit(new NewContextOptions(), TO);
    for (String link :
        new String[] {
          "[data-claim]", "[data-atlassian]", "[data-atlassian]", "[data-help]", "#continue"
        }) {
      page.keyboard().press("Tab");
      assertThat(page.locator("a:focus")).hasCount(1);
      assertThat(page.locator("a:focus" + link)).hasCount(1);
      assertThat(page.locator("a:focus")).hasCSS("outline-style", "solid");
    }
    assertThat(page.evaluate("document.querySelectorAll('a:not([hidden])').length")).isEqualTo(5);
  }

  @Test
  void readsWellAloud() {
    Page page = site.visit(new NewContextOptions(), TO);
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("body")).matchesAriaSnapshot(ALOUD);
  }

  /** On paper nobody can follow a link: the addresses must be there, in black on white. */
  @Test
  void printsItsAddressesInBlackOnWhite() {
    Page page = site.visit(new NewContextOptions().setColorScheme(ColorScheme.DARK), TO);
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
    String printed =
        "[...document.querySelectorAll('.links a')].map(a => getComputedStyle(a, '::after').content"
            + ".includes(a.getAttribute('href')))";
    assertThat(page.evaluate(printed).toString()).isEqualTo("[true, true, true, true]");
    assertThat(page.locator("#continue")).isVisible();
    Pictures.take(page, "jump-page-print");
  }
}
