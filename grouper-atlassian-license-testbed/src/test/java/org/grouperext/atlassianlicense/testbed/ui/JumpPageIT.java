package org.grouperext.atlassianlicense.testbed.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jump page as a browser sees it, over HTTP as it will be hosted. */
final class JumpPageIT {
  private static final String CLAIM =
      "https://grouper.example.edu/grouper/grouperUi/app/UiV2Main.indexCustomUi"
          + "?operation=UiV2CustomUi.customUiGroup&groupId=00000000000000000000000000000000";

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

  @Test
  void offersItsLinksWithoutJavaScript() {
    Page page = site.visit(new NewContextOptions().setJavaScriptEnabled(false), "");
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
    Page page = site.visit(new NewContextOptions(), to);
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
    Page page = site.visit(new NewContextOptions(), to);
    assertThat(page.locator("#going")).isHidden();
    assertThat(page.locator("#continue")).hasText("");
    assertThat(page.locator("a[data-claim]")).hasAttribute("href", CLAIM);
    assertThat(page.content()).doesNotContain("evil.example").doesNotContain("onerror");
  }

  @Test
  void loadsNothingFromElsewhere() {
    Page page = site.blank(new NewContextOptions());
    StringBuilder requests = new StringBuilder();
    page.onRequest(request -> requests.append(request.url()).append(' '));
    page.navigate(site.address());
    assertThat(requests.toString().strip()).isEqualTo(site.address());
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
