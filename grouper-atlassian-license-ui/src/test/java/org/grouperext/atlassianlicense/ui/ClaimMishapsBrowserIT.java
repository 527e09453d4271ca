package org.grouperext.atlassianlicense.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.ui.ClaimBrowser.CLAIM;
import static org.grouperext.atlassianlicense.ui.ClaimBrowser.GIVE_UP;
import static org.grouperext.atlassianlicense.ui.ClaimBrowser.button;

import com.microsoft.playwright.Page;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What goes wrong when people use the claim screen, and should not matter. */
final class ClaimMishapsBrowserIT {
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
  void saysWhenTheSessionHasEndedAndGoesOnAfterTheNextLogin() {
    institution.put(Person.of("sam", "Sam", "Slow"), "allowedToClaim");
    Page page = browser.signIn("sam");
    page.context().clearCookies();
    button(page, CLAIM).click();
    assertThat(page.locator(".message.error")).containsText("your session may have ended");
    assertThat(page.locator("body")).not().containsText("Exception");
    assertThat(institution.holds("claimed", "sam")).isFalse();
    page.reload();
    browser.logIn(page, "sam");
    button(page, CLAIM).click();
    assertThat(button(page, GIVE_UP)).isVisible();
    assertThat(institution.holds("claimed", "sam")).isTrue();
  }

  @Test
  void claimsOnceByADoubleClick() {
    institution.put(Person.of("dot", "Dot", "Double"), "allowedToClaim");
    Page page = browser.signIn("dot");
    button(page, CLAIM).dblclick();
    assertThat(button(page, GIVE_UP)).isVisible();
    assertThat(page.locator(".message.error")).hasCount(0);
    assertThat(institution.claimsOf("dot")).isEqualTo(1);
  }

  /** As a page would that does not mind what is under way, such as another version of Grouper's. */
  @Test
  void claimsOnceByTwoRequestsAtTheSameMoment() {
    institution.put(Person.of("tim", "Tim", "Twice"), "allowedToClaim");
    Page page = browser.signIn("tim");
    page.evaluate(
        """
        async () => {
          const form = new URLSearchParams(new FormData(
              document.querySelector("form[data-operation='UiV2CustomUi.joinGroup']")));
          const post = () => new Promise((done) => {
            const request = new XMLHttpRequest();
            request.open("POST", "UiV2CustomUi.joinGroup");
            request.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
            request.onloadend = done;
            request.send(form.toString());
          });
          await Promise.all([post(), post()]);
        }
        """);
    page.reload();
    assertThat(button(page, GIVE_UP)).isVisible();
    assertThat(institution.claimsOf("tim")).isEqualTo(1);
  }

  @Test
  void agreesWithWhatWasDoneInAnotherTab() {
    institution.put(Person.of("tab", "Tab", "Two"), "allowedToClaim");
    Page first = browser.signIn("tab");
    Page second = first.context().newPage();
    second.navigate(first.url());
    button(second, CLAIM).waitFor();
    button(first, CLAIM).click();
    assertThat(button(first, GIVE_UP)).isVisible();
    button(second, CLAIM).click();
    assertThat(button(second, GIVE_UP)).isVisible();
    assertThat(institution.claimsOf("tab")).isEqualTo(1);
    button(first, GIVE_UP).click();
    assertThat(button(first, CLAIM)).isVisible();
    button(second, GIVE_UP).click();
    assertThat(button(second, CLAIM)).isVisible();
    assertThat(second.locator("body")).not().containsText("Exception");
    assertThat(institution.claimsOf("tab")).isZero();
  }
}
