package org.grouperext.atlassianlicense.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.ui.ClaimBrowser.CLAIM;
import static org.grouperext.atlassianlicense.ui.ClaimBrowser.GIVE_UP;
import static org.grouperext.atlassianlicense.ui.ClaimBrowser.button;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The claim screen in a real browser: what people do there. */
final class ClaimScreenBrowserIT {
  private static ClaimBrowser browser;
  private static ClaimInstitution institution;

  @BeforeAll
  static void start() {
    browser = ClaimBrowser.start();
    institution = browser.institution();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void claimsGivesUpAndClaimsAgainByTheButtons() {
    institution.put(Person.of("ada", "Ada", "Lovelace"), "allowedToClaim");
    Page page = browser.newPage();
    List<String> problems = new ArrayList<>();
    page.onPageError(problems::add);
    page.onConsoleMessage(message -> problems.add(message.text()));
    browser.signIn(page, "ada");
    assertThat(button(page, GIVE_UP)).hasCount(0);
    button(page, CLAIM).click();
    assertThat(page.getByText("Your Atlassian license is being set up")).isVisible();
    assertThat(institution.holds("claimed", "ada")).isTrue();
    institution.settle();
    new Provisioned(institution).seat("ada", LicenseClock.now());
    page.reload();
    assertThat(page.getByText("You have an Atlassian license")).isVisible();
    button(page, GIVE_UP).click();
    assertThat(button(page, CLAIM)).isVisible();
    assertThat(institution.holds("claimed", "ada")).isFalse();
    button(page, CLAIM).press("Enter");
    assertThat(button(page, GIVE_UP)).isVisible();
    assertThat(institution.holds("claimed", "ada")).isTrue();
    assertThat(problems).isEmpty();
  }

  @Test
  void tellsSomeoneWhoMayNotClaimWhomToAsk() {
    institution.put(Person.of("eve", "Eve", "Outside"));
    Page page = browser.signIn("eve");
    assertThat(page.getByText("ask your help desk")).isVisible();
    assertThat(button(page, CLAIM)).hasCount(0);
  }

  /** Someone may lose the right to claim while the screen with the button is open. */
  @Test
  void refusesSomeoneWhoMayNoLongerClaim() {
    institution.put(Person.of("rex", "Rex", "Late"), "allowedToClaim");
    Page page = browser.signIn("rex");
    assertThat(button(page, CLAIM)).isVisible();
    institution.remove("rex", "allowedToClaim");
    button(page, CLAIM).click();
    assertThat(page.locator(".message.error")).containsText("not allowed to join group");
    assertThat(institution.holds("claimed", "rex")).isFalse();
  }

  @Test
  void letsTheHelpDeskLookSomeoneUpAndClaimForThem() {
    institution.put(Person.of("helen", "Helen", "Desk"), "helpDesk");
    institution.put(Person.of("grace", "Grace", "Hopper"), "allowedToClaim");
    Page page = browser.signIn("helen");
    page.getByLabel("Person name or ID").fill("grace");
    button(page, "Show").click();
    assertThat(page.getByText("This is what Grace Hopper (grace) reads:")).isVisible();
    button(page, "Claim a license for Grace Hopper").click();
    assertThat(button(page, "Give up the license of Grace Hopper")).isVisible();
    assertThat(institution.holds("claimed", "grace")).isTrue();
  }

  /** From the jump page to a license: two clicks besides the login. */
  @Test
  void getsFromTheJumpPageToALicenseInTwoClicks() {
    institution.put(Person.of("nora", "Nora", "Newcomer"), "allowedToClaim");
    Page page = browser.newPage();
    ClicksCounted clicks = ClicksCounted.in(page);
    String to = "https://example.atlassian.net/browse/ABC-1?focus=2#c";
    browser.jump(page, to);
    page.getByText("Check my access or claim a license").click();
    browser.logIn(page, "nora");
    button(page, CLAIM).click();
    assertThat(button(page, GIVE_UP)).isVisible();
    assertThat(institution.holds("claimed", "nora")).isTrue();
    assertThat(clicks.afterLogin())
        .containsExactly("/jump/index.html", "/grouper/grouperUi/app/UiV2Main.indexCustomUi");
    assertThat(page.locator("a.atlassian-license-onward")).hasAttribute("href", to);
    assertThat(page.locator("a.atlassian-license-onward")).isVisible();
  }

  /** The jump page is not the only guard: its link can be made by anybody. */
  @Test
  void leadsNobodyElsewhere() {
    institution.put(Person.of("wary", "Wary", "Walker"), "allowedToClaim");
    Page page = browser.newPage();
    String screen = institution.host().customUi(institution.claimedId()).toString();
    page.navigate(screen + "&to=https%3A%2F%2Fexample.atlassian.net.evil.example%2F");
    browser.logIn(page, "wary");
    button(page, CLAIM).click();
    assertThat(button(page, GIVE_UP)).isVisible();
    assertThat(page.locator("a.atlassian-license-onward")).hasCount(0);
    assertThat(page.locator("#grouperMainContentDivId")).not().containsText("evil");
  }
}
