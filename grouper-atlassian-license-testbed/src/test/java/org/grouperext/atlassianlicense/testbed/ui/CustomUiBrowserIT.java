package org.grouperext.atlassianlicense.testbed.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A Custom UI in a real browser, from the login to the new state. */
final class CustomUiBrowserIT {
  private static final List<DemoPerson> PEOPLE =
      List.of(
          new DemoPerson("ada", "may join"),
          new DemoPerson("bob", "may not join"),
          new DemoPerson("helen", "looks after the club and may look others up"));

  private static DemoScreen screen;
  private static GrouperUiHost host;
  private static ChromiumBrowser browser;

  @BeforeAll
  static void start() {
    assumeTrue(GrouperUiHost.available(), "The UI of this Grouper is not published.");
    assumeTrue(ChromiumBrowser.expected(), ChromiumBrowser.MISSING);
    browser = ChromiumBrowser.launch();
    screen = DemoScreen.start();
    host = GrouperUiHost.start(GrouperUiSettings.anyPort().withPeople(PEOPLE));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      host.close();
      screen.close();
    }
  }

  @Test
  void joinsAndLeavesByTheButtons() {
    Page page = browser.newPage();
    List<String> problems = new ArrayList<>();
    page.onPageError(problems::add);
    page.onConsoleMessage(message -> problems.add(message.text()));
    signIn(page, "ada");
    assertThat(page).hasTitle("The chess club");
    Pictures.take(page, "custom-ui-before");
    button(page, "Join the club").click();
    assertThat(button(page, "Leave the club")).isVisible();
    assertThat(page.locator("#grouperMainContentDivId")).isFocused();
    assertThat(screen.holds("ada")).isTrue();
    Pictures.take(page, "custom-ui-after");
    button(page, "Leave the club").press("Enter");
    assertThat(button(page, "Join the club")).isVisible();
    assertThat(screen.holds("ada")).isFalse();
    assertThat(problems).isEmpty();
  }

  @Test
  void tellsAPersonWhoIsRefused() {
    Page page = browser.newPage();
    signIn(page, "bob");
    button(page, "Join the club").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("not allowed to join");
    Pictures.take(page, "custom-ui-refused");
    page.getByText("Back to the screen").click();
    assertThat(button(page, "Join the club")).isVisible();
    assertThat(screen.holds("bob")).isFalse();
  }

  @Test
  void showsAManagerHowItWasWorkedOut() {
    NewContextOptions phone =
        new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(320, 700);
    Page page = browser.newPage(phone);
    signIn(page, "helen");
    page.getByLabel("Person name or ID").fill("grace");
    button(page, "Show").click();
    assertThat(page.getByText("Grace Hopper")).isVisible();
    page.locator("summary").click();
    assertThat(page.getByText("Is in the chess club")).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    Pictures.take(page, "custom-ui-manager-dark-320");
  }

  @Test
  void doesNotJoinByFollowingALink() {
    Page page = browser.newPage();
    signIn(page, "grace");
    String link = host.customUi(screen.groupId()).toString();
    page.navigate(link.replace("UiV2CustomUi.customUiGroup", "UiV2CustomUi.joinGroup"));
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("shows no Custom UI");
    assertThat(screen.holds("grace")).isFalse();
  }

  @Test
  void saysWhenTheSessionHasEnded() {
    Page page = browser.newPage();
    signIn(page, "ada");
    page.context().clearCookies();
    button(page, "Join the club").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("session may have ended");
    assertThat(screen.holds("ada")).isFalse();
  }

  private static void signIn(Page page, String person) {
    page.navigate(host.customUi(screen.groupId()).toString());
    Pictures.take(page, "login");
    assertThat(Accessibility.violations(page)).isEmpty();
    page.getByLabel("Someone else").fill(person);
    button(page, "Sign in").click();
    page.locator("h1", new Page.LocatorOptions().setHasText("The chess club")).waitFor();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }
}
