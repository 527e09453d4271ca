package org.grouperext.atlassianlicense.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.grouperext.atlassianlicense.testbed.ui.ChromiumBrowser;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;

/** An institution with its claim screen and jump page, and a browser to look at them. */
final class ClaimBrowser implements AutoCloseable {
  /** Milliseconds that a page may take on a machine with other things to do. */
  private static final double PATIENCE = 30_000;

  static final String CLAIM = "Claim my license";
  static final String GIVE_UP = "Give up my license";

  private final ClaimInstitution institution;
  private final ChromiumBrowser browser;

  private ClaimBrowser(ClaimInstitution institution, ChromiumBrowser browser) {
    this.institution = institution;
    this.browser = browser;
  }

  /** Skips the tests where there is no browser, except in CI. */
  static ClaimBrowser start() {
    assumeTrue(GrouperUiHost.available(), "The UI of this Grouper is not published.");
    assumeTrue(ChromiumBrowser.expected(), ChromiumBrowser.MISSING);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    ChromiumBrowser browser = ChromiumBrowser.launch();
    try {
      return new ClaimBrowser(ClaimInstitution.start(), browser);
    } catch (RuntimeException e) {
      browser.close();
      throw e;
    }
  }

  ClaimInstitution institution() {
    return institution;
  }

  /** A page in a session of its own. */
  Page newPage() {
    return browser.newPage(new NewContextOptions().setViewportSize(1000, 480));
  }

  /** A page on the claim screen, as somebody sees it. */
  Page signIn(String person) {
    return signIn(newPage(), person);
  }

  Page signIn(Page page, String person) {
    page.navigate(institution.host().customUi(institution.claimedId()).toString());
    logIn(page, person);
    return page;
  }

  /** Logs in on the login page that is shown, and waits for the claim screen. */
  void logIn(Page page, String person) {
    page.getByLabel("User name").fill(person);
    button(page, "Sign in").click();
    page.locator(".atlassian-license").waitFor();
  }

  /** Opens the jump page, as someone who was on the way to this address. */
  void jump(Page page, String to) {
    String query = "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    page.navigate(institution.host().address("/jump/index.html" + query).toString());
  }

  static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  @Override
  public void close() {
    browser.close();
    institution.close();
  }
}
