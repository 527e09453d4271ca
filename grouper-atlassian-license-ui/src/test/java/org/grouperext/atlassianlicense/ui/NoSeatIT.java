package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.privs.AccessPrivilege;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiClient;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.grouperext.atlassianlicense.testbed.ui.WebServiceAnswer;
import org.grouperext.atlassianlicense.testbed.ui.WebServiceClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every way into a license whose only seat is taken: each request would be granted if one were
 * free. Seen to fail without the hook: whoever asked got in.
 */
final class NoSeatIT {

  private static final String CLAIMED = "app:atlassian:license:cloud:claimed";
  private static final String REFUSAL = "All Atlassian licenses (1) are in use";

  private static ClaimInstitution institution;
  private static String claimed;

  @BeforeAll
  static void start() {
    assumeTrue(GrouperUiHost.available(), "The UI of this Grouper is not published.");
    institution = ClaimInstitution.startWithSeats(1, "wsuser");
    claimed = institution.claimedId();
    institution.put(Person.of("helen", "Helen", "Desk"), "helpDesk");
    institution.put(Person.of("wsuser", "Web", "Service"));
    institution.put(Person.of("late", "Late", "Comer"), "allowedToClaim");
    institution.put(Person.of("early", "Early", "Bird"), "allowedToClaim");
    institution
        .grouper()
        .asRoot(
            () ->
                RegistryGroup.find(CLAIMED)
                    .grantPriv(
                        SubjectFinder.findById("wsuser", true), AccessPrivilege.UPDATE, false));
  }

  @AfterAll
  static void stop() {
    if (institution != null) {
      institution.close();
    }
  }

  @BeforeEach
  void theOnlySeatIsTaken() {
    institution.remove("late", "claimed");
    institution.remove("early", "claimed");
    signIn("early").join(claimed);
    assertThat(institution.holds("claimed", "early")).isTrue();
  }

  @Test
  void saysSoBeforeTheClickAndOffersTheButtonOnceTheSeatIsFree() {
    CustomUiClient late = signIn("late");
    assertThat(late.show(claimed).screen())
        .contains("data-standing=\"NO_SEAT\"", "that we pay for (1) are taken")
        .doesNotContain("Claim my license");
    signIn("early").leave(claimed);
    assertThat(late.show(claimed).screen()).contains("data-standing=\"CAN_CLAIM\"");
    assertThat(late.join(claimed).screen()).contains("Give up my license");
    assertThat(institution.holds("claimed", "late")).isTrue();
  }

  /** As somebody does whose screen was drawn while a seat was free. */
  @Test
  void refusesTheButtonOfAScreenThatIsOld() {
    refused(signIn("late").join(claimed).messages());
  }

  @Test
  void refusesOnTheGroupsOwnScreen() {
    refused(signIn("late").call("UiV2Group.joinGroup", Map.of("groupId", claimed)).messages());
  }

  @Test
  void refusesTheHelpDeskOnTheScreenAndByHand() {
    CustomUiClient helen = signIn("helen");
    assertThat(helen.showFor(claimed, "late").screen())
        .contains("data-standing=\"NO_SEAT\"", "Seats taken: 1 of 1 (maxSeats).")
        .doesNotContain("Claim a license for");
    refused(
        helen
            .call(
                "UiV2Group.addMemberSubmit",
                Map.of(
                    "groupId",
                    claimed,
                    "groupAddMemberComboName",
                    "people||late",
                    "privilege-options[]",
                    "default"))
            .messages());
  }

  @Test
  void refusesAWebServiceWithUpdate() {
    WebServiceClient service = WebServiceClient.signIn(institution.host(), "wsuser");
    for (WebServiceAnswer answer :
        List.of(service.add(CLAIMED, "late"), service.addAll(CLAIMED, List.of("late")))) {
      assertThat(answer.status()).isEqualTo(500);
      refused(answer.messages());
    }
  }

  private static void refused(List<String> messages) {
    assertThat(messages).anySatisfy(message -> assertThat(message).contains(REFUSAL));
    assertThat(institution.holds("claimed", "late")).isFalse();
  }

  private static CustomUiClient signIn(String person) {
    return CustomUiClient.signIn(institution.host(), person);
  }
}
