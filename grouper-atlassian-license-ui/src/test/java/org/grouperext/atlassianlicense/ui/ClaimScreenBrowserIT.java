package org.grouperext.atlassianlicense.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.ui.ChromiumBrowser;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The claim screen in a real browser; its pictures are kept in the build folder. */
final class ClaimScreenBrowserIT {
  private static final String CLAIM = "Claim my license";
  private static final String GIVE_UP = "Give up my license";

  private static ClaimInstitution institution;
  private static ChromiumBrowser browser;

  @BeforeAll
  static void start() {
    assumeTrue(GrouperUiHost.available(), "The UI of this Grouper is not published.");
    assumeTrue(ChromiumBrowser.expected(), ChromiumBrowser.MISSING);
    browser = ChromiumBrowser.launch();
    institution = ClaimInstitution.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (institution != null) {
      institution.close();
    }
  }

  @Test
  void claimsAndGivesUpByTheButtons() {
    institution.put(Person.of("ada", "Ada", "Lovelace"), "allowedToClaim");
    Page page = browser.newPage(size());
    List<String> problems = new ArrayList<>();
    page.onPageError(problems::add);
    page.onConsoleMessage(message -> problems.add(message.text()));
    signIn(page, "ada");
    assertThat(button(page, GIVE_UP)).hasCount(0);
    take(page, "claim-can-claim");
    button(page, CLAIM).click();
    assertThat(page.getByText("Your Atlassian license is being set up")).isVisible();
    assertThat(institution.holds("claimed", "ada")).isTrue();
    take(page, "claim-being-set-up");
    institution.settle();
    page.reload();
    assertThat(page.getByText("You have an Atlassian license")).isVisible();
    take(page, "claim-licensed");
    button(page, GIVE_UP).click();
    assertThat(button(page, CLAIM)).isVisible();
    assertThat(institution.holds("claimed", "ada")).isFalse();
    assertThat(problems).isEmpty();
  }

  @Test
  void tellsSomeoneWhoMayNotClaimWhomToAsk() {
    institution.put(Person.of("eve", "Eve", "Outside"));
    Page page = browser.newPage(size());
    signIn(page, "eve");
    assertThat(page.getByText("please ask your help desk")).isVisible();
    assertThat(button(page, CLAIM)).hasCount(0);
    take(page, "claim-not-eligible");
  }

  @Test
  void letsTheHelpDeskLookSomeoneUpAndClaimForThem() {
    institution.put(Person.of("helen", "Helen", "Desk"), "helpDesk");
    institution.put(Person.of("grace", "Grace", "Hopper"), "allowedToClaim");
    Page page = browser.newPage(size());
    signIn(page, "helen");
    page.getByLabel("Person name or ID").fill("grace");
    button(page, "Show").click();
    assertThat(page.getByText("This is what Grace Hopper (grace) reads:")).isVisible();
    take(page, "claim-help-desk");
    button(page, "Claim a license for Grace Hopper").click();
    assertThat(button(page, "Give up the license of Grace Hopper")).isVisible();
    assertThat(institution.holds("claimed", "grace")).isTrue();
  }

  private static NewContextOptions size() {
    return new NewContextOptions().setViewportSize(1000, 700);
  }

  private static void signIn(Page page, String person) {
    page.navigate(institution.host().customUi(institution.claimedId()).toString());
    page.getByLabel("User name").fill(person);
    button(page, "Sign in").click();
    page.locator(".atlassian-license").waitFor();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  private static void take(Page page, String name) {
    Path file = Path.of("target", "screenshots", name + ".png");
    page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(file));
  }
}
