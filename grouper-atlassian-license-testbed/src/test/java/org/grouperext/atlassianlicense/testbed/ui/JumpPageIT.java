package org.grouperext.atlassianlicense.testbed.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jump page as a browser sees it, over HTTP as it will be hosted. */
final class JumpPageIT {
  private static final Path FOLDER = Path.of(System.getProperty("project.root"), "jump-page");
  private static final String CLAIM =
      "https://grouper.example.edu/grouper/grouperUi/app/UiV2Main.indexCustomUi"
          + "?operation=UiV2CustomUi.customUiGroup&groupId=00000000000000000000000000000000";

  private static final LoopbackTomcat SERVER = new LoopbackTomcat();
  private static ChromiumBrowser browser;

  @BeforeAll
  static void open() {
    assumeTrue(ChromiumBrowser.expected(), ChromiumBrowser.MISSING);
    SERVER.addContext("/jump", FOLDER);
    SERVER.start(0);
    browser = ChromiumBrowser.launch();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
      SERVER.close();
    }
  }

  @Test
  void offersItsLinksWithoutJavaScript() {
    Page page = visit(new NewContextOptions().setJavaScriptEnabled(false), "");
    assertThat(page.locator("a[data-claim]")).hasAttribute("href", CLAIM);
    assertThat(page.getByText("Jira", exact())).isVisible();
    assertThat(page.getByText("Confluence", exact())).isVisible();
    assertThat(page.locator("a[data-help]")).isVisible();
    assertThat(page.locator("#going")).isHidden();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.atlassian.net/browse/ABC-1?focus=2#comment",
        "https://EXAMPLE.atlassian.net:443/wiki/spaces/A%20B",
        " https://example.atlassian.net/"
      })
  void handsAnAtlassianAddressOn(String to) {
    Page page = visit(new NewContextOptions(), to);
    String normal = (String) page.evaluate("to => new URL(to).href", to);
    assertThat(page.locator("#continue")).isVisible();
    assertThat(page.locator("#continue")).hasAttribute("href", normal);
    assertThat(page.locator("#continue")).hasText(normal);
    Locator claim = page.locator("a[data-claim]");
    assertThat(claim.evaluate("a => new URL(a.href).searchParams.get('to')")).isEqualTo(normal);
    assertThat(claim.getAttribute("href")).startsWith(CLAIM + "&to=https%3A%2F%2Fexample.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "javascript://example.atlassian.net/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "//evil.example",
        "/browse/ABC-1",
        "https://evil.example",
        "https://example.atlassian.net.evil.example/",
        "https://evil-example.atlassian.net/",
        "https://other.atlassian.net/",
        "https://example.atlassian.net@evil.example/",
        "https://someone@example.atlassian.net/",
        "https://someone:secret@example.atlassian.net/",
        "https://evil.example\\@example.atlassian.net/",
        "https://evil.example#@example.atlassian.net/",
        "https://example.atlassian.net:8443/",
        "https://example.atlassian.net./",
        "http://example.atlassian.net/",
        "ftp://example.atlassian.net/",
        "https://grouper.example.edu/",
        "https://",
        "\"><img src=x onerror=alert(1)>"
      })
  void dropsAnyOtherAddress(String to) {
    Page page = visit(new NewContextOptions(), to);
    assertThat(page.locator("#going")).isHidden();
    assertThat(page.locator("#continue")).hasText("");
    assertThat(page.locator("a[data-claim]")).hasAttribute("href", CLAIM);
    assertThat(page.content()).doesNotContain("evil.example").doesNotContain("onerror");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 768, 1920})
  void neverScrollsSideways(int width) {
    String longAddress = "https://example.atlassian.net/" + "wiki".repeat(60);
    Page page = visit(new NewContextOptions().setViewportSize(width, 700), longAddress);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    Screenshots.take(page, "jump-page-" + width);
  }

  @Test
  void followsTheDarkColorsOfTheSystem() {
    Page light = visit(new NewContextOptions(), "");
    Page dark = visit(new NewContextOptions().setColorScheme(ColorScheme.DARK), "");
    String background = "getComputedStyle(document.body).backgroundColor";
    assertThat(dark.evaluate(background)).isNotEqualTo(light.evaluate(background));
    Screenshots.take(light, "jump-page-light");
    Screenshots.take(dark, "jump-page-dark");
  }

  @Test
  void reachesEveryLinkByKeyboardInReadingOrder() {
    Page page = visit(new NewContextOptions(), "");
    for (String name : new String[] {"data-claim", "data-atlassian", "data-atlassian"}) {
      page.keyboard().press("Tab");
      assertThat(page.locator("a:focus")).hasAttribute(name, "");
    }
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(page.locator("html")).hasAttribute("lang", "en");
  }

  @Test
  void loadsNothingFromElsewhere() {
    Page page = browser.newPage();
    StringBuilder requests = new StringBuilder();
    page.onRequest(request -> requests.append(request.url()).append(' '));
    page.navigate(SERVER.address("/jump/").toString());
    assertThat(requests.toString().strip()).isEqualTo(SERVER.address("/jump/").toString());
  }

  private static Page visit(NewContextOptions options, String to) {
    Page page = browser.newPage(options);
    String query = to.isEmpty() ? "" : "?to=" + URLEncoder.encode(to, UTF_8);
    page.navigate(SERVER.address("/jump/" + query).toString());
    return page;
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
