package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.grouperext.atlassianlicense.status.Standing;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.ui.Accessibility;
import org.grouperext.atlassianlicense.testbed.ui.Pictures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of the claim screen in a real browser: for everybody, in any color and width. */
final class ClaimStatesBrowserIT {
  private static ClaimBrowser browser;

  @BeforeAll
  static void start() {
    browser = ClaimBrowser.start();
    ClaimInstitution institution = browser.institution();
    institution.put(Person.of("licensed", "Lina", "Licensed"), "allowedToClaim", "claimed");
    institution.put(Person.of("automatic", "Otto", "Automatic"), "automatic");
    institution.put(Person.of("assignee", "Ann", "Assignee"), "assignees");
    institution.put(Person.of("can_claim", "Carla", "Claims"), "allowedToClaim");
    institution.put(Person.of("not_eligible", "Eve", "Outside"));
    institution.putInactive(Person.of("not_active", "Gus", "Gone"), "allowedToClaim");
    institution.put(Person.of("helen", "Helen", "Desk"), "helpDesk");
    institution.settle();
    institution.put(Person.of("being_set_up", "Bea", "Soon"), "allowedToClaim", "claimed");
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
    String state = standing.name().toLowerCase(Locale.ROOT);
    Page page = browser.signIn(state);
    assertThat(page.locator(".atlassian-license").getAttribute("data-standing"))
        .isEqualTo(standing.name());
    check(page, "claim-" + state.replace('_', '-'));
  }

  @Test
  void isGoodForTheHelpDesk() {
    Page page = browser.signIn("helen");
    page.getByLabel("Person name or ID").fill("licensed");
    ClaimBrowser.button(page, "Show").click();
    page.getByText("This is what").waitFor();
    check(page, "claim-help-desk");
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
