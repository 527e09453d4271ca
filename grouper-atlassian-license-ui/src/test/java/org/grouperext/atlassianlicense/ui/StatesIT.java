package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.grouperext.atlassianlicense.status.Standing;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiClient;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of the claim screen, on Grouper's own UI. */
final class StatesIT {

  private static ClaimInstitution institution;
  private static States states;
  private static String claimed;

  @BeforeAll
  static void start() {
    assumeTrue(GrouperUiHost.available(), "The UI of this Grouper is not published.");
    institution = ClaimInstitution.start();
    states = States.arrange(institution);
    claimed = institution.claimedId();
  }

  @AfterAll
  static void stop() {
    if (institution != null) {
      institution.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhereSomeoneStands(Standing standing) {
    states.in(
        standing,
        () ->
            assertThat(signIn(States.person(standing)).show(claimed).screen())
                .contains("data-standing=\"" + standing + "\"")
                .doesNotContain("$$not found", "{", "}", "atlassianLicense."));
  }

  @Test
  void holdsWhoWouldLapseWhileLoginsAreNotCurrent() {
    states.in(
        Standing.HELD,
        () ->
            assertThat(signIn(States.person(Standing.HELD)).show(claimed).screen())
                .contains("nobody loses a license because of that"));
  }

  /** The licensed keep what they have; nobody else is offered a button that would only refuse. */
  @Test
  void offersNobodyToClaimWhileNoSeatIsFree() {
    states.in(
        Standing.NO_SEAT,
        () -> {
          assertThat(signIn(States.person(Standing.NO_SEAT)).show(claimed).screen())
              .contains("that we pay for (7) are taken", "expected to come free on")
              .doesNotContain("Claim my license");
          assertThat(signIn(States.person(Standing.LAPSED)).show(claimed).screen())
              .contains("data-standing=\"NO_SEAT\"", "The one you had lapsed on")
              .doesNotContain("Claim my license");
          assertThat(signIn(States.person(Standing.LICENSED)).show(claimed).screen())
              .contains("data-standing=\"LICENSED\"");
        });
    assertThat(signIn(States.person(Standing.NO_SEAT)).show(claimed).screen())
        .contains("data-standing=\"CAN_CLAIM\"", "Claim my license");
  }

  @Test
  void showsTheHelpDeskTheErrorWithoutWhatCouldBeAToken() {
    CustomUiClient helen = signIn(States.HELP_DESK);
    assertThat(helen.showFor(claimed, States.person(Standing.SET_UP_FAILED)).screen())
        .contains("last error: ERR", "HTTP 503 from the directory &lt;b&gt;, (hidden)")
        .doesNotContain("abc.def");
  }

  @Test
  void namesTheGroupThatGivesALicenseUnasked() {
    assertThat(signIn(States.person(Standing.AUTOMATIC)).show(claimed).screen())
        .contains("as a member of <b>ref:dept:it</b>");
  }

  private static CustomUiClient signIn(String person) {
    return CustomUiClient.signIn(institution.host(), person);
  }
}
