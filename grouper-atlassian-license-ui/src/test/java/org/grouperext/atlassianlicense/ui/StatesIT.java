package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.status.Standing;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiClient;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  static Stream<Standing> standings() {
    Set<Standing> all = EnumSet.allOf(Standing.class);
    all.remove(Standing.HELD);
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("standings")
  void saysWhereSomeoneStands(Standing standing) {
    String screen = signIn(States.person(standing)).show(claimed).screen();
    assertThat(screen)
        .contains("data-standing=\"" + standing + "\"")
        .doesNotContain("$$not found", "{", "}", "atlassianLicense.");
  }

  @Test
  void holdsWhoWouldLapseWhileLoginsAreNotCurrent() {
    states.makeEvidenceStale();
    try {
      assertThat(signIn(States.person(Standing.HELD)).show(claimed).screen())
          .contains("data-standing=\"HELD\"", "nobody loses a license because of that");
    } finally {
      states.makeEvidenceCurrent();
    }
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
