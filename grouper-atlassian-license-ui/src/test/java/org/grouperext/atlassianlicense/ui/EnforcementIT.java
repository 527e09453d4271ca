package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.privs.AccessPrivilege;
import edu.internet2.middleware.subject.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiClient;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Only the eligible get into {@code claimed}, whatever is sent, and anybody gets out. The same
 * requests are sent to a group without our privileges and rule, where each of them adds the person:
 * what is refused here is refused by those.
 */
final class EnforcementIT {

  private static final String CLAIMED = "app:atlassian:license:cloud:claimed";
  private static final String OPEN = "test:open";

  private static ClaimInstitution institution;
  private static String claimed;
  private static String open;

  @BeforeAll
  static void start() {
    assumeTrue(GrouperUiHost.available(), "The UI of this Grouper is not published.");
    institution = ClaimInstitution.start();
    claimed = institution.claimedId();
    institution.put(Person.of("helen", "Helen", "Desk"), "helpDesk");
    institution.put(Person.of("wsuser", "Web", "Service"));
    open = institution.grouper().asRoot(EnforcementIT::makeOpenGroup);
    institution.grouper().asRoot(() -> grantUpdate(CLAIMED, "wsuser"));
  }

  @AfterAll
  static void stop() {
    if (institution != null) {
      institution.close();
    }
  }

  private static String makeOpenGroup() {
    Group group = new GroupSave().assignName(OPEN).assignCreateParentStemsIfNotExist(true).save();
    group.grantPriv(SubjectFinder.findAllSubject(), AccessPrivilege.OPTIN, false);
    group.grantPriv(subject("helen"), AccessPrivilege.UPDATE, false);
    group.grantPriv(subject("helen"), AccessPrivilege.READ, false);
    group.grantPriv(subject("wsuser"), AccessPrivilege.UPDATE, false);
    return group.getId();
  }

  private static boolean grantUpdate(String group, String person) {
    return group(group).grantPriv(subject(person), AccessPrivilege.UPDATE, false);
  }

  @Test
  void refusesTheIneligibleOnTheCustomUi() {
    institution.put(Person.of("eve", "Eve", "Outside"));
    assertThat(signIn("eve").join(claimed).messages())
        .singleElement()
        .asString()
        .contains("not allowed to join group");
    assertThat(institution.holds("claimed", "eve")).isFalse();
  }

  @Test
  void refusesTheIneligibleOnTheGroupsOwnScreen() {
    institution.put(Person.of("erik", "Erik", "Outside"));
    CustomUiClient erik = signIn("erik");
    erik.call("UiV2Group.joinGroup", Map.of("groupId", open));
    assertThat(isIn(OPEN, "erik")).isTrue();
    assertThat(erik.call("UiV2Group.joinGroup", Map.of("groupId", claimed)).messages())
        .singleElement()
        .asString()
        .contains("trying to join group that&#39;s not accessible");
    assertThat(institution.holds("claimed", "erik")).isFalse();
  }

  @Test
  void refusesTheHelpDeskWhoAddsTheIneligibleByHand() {
    institution.put(Person.of("ella", "Ella", "Outside"));
    institution.put(Person.of("alan", "Alan", "Eligible"), "allowedToClaim");
    CustomUiClient helen = signIn("helen");
    addByHand(helen, open, "ella");
    assertThat(isIn(OPEN, "ella")).isTrue();
    assertThat(addByHand(helen, claimed, "ella"))
        .anySatisfy(message -> assertThat(message).contains(veto()))
        .noneSatisfy(message -> assertThat(message).contains("\tat ", "Exception"));
    assertThat(institution.holds("claimed", "ella")).isFalse();
    addByHand(helen, claimed, "alan");
    assertThat(institution.holds("claimed", "alan")).isTrue();
  }

  /** What Grouper's web service does once it knows who asks. */
  @Test
  void refusesAServiceWithUpdateThatAddsTheIneligible() {
    institution.put(Person.of("emil", "Emil", "Outside"));
    institution.put(Person.of("anna", "Anna", "Eligible"), "allowedToClaim");
    assertThat(addAs("wsuser", OPEN, "emil")).isTrue();
    assertThatThrownBy(() -> addAs("wsuser", CLAIMED, "emil")).hasMessageContaining(veto());
    assertThat(institution.holds("claimed", "emil")).isFalse();
    assertThat(addAs("wsuser", CLAIMED, "anna")).isTrue();
  }

  @Test
  void refusesEvenAnAdministratorAndAGroupOfTheIneligible() {
    institution.put(Person.of("enno", "Enno", "Outside"));
    assertThatThrownBy(() -> institution.grouper().asRoot(() -> add(CLAIMED, subject("enno"))))
        .hasMessageContaining(veto());
    assertThatThrownBy(
            () -> institution.grouper().asRoot(() -> add(CLAIMED, group(OPEN).toSubject())))
        .hasMessageContaining(veto());
    assertThat(institution.holds("claimed", "enno")).isFalse();
  }

  @Test
  void letsAnybodyGiveUpOnTheCustomUiAndOnTheGroupsOwnScreen() {
    for (String person : List.of("lena", "luca")) {
      institution.put(Person.of(person, person, "Leaver"), "allowedToClaim", "claimed");
      institution.remove(person, "allowedToClaim");
    }
    signIn("lena").leave(claimed);
    assertThat(institution.holds("claimed", "lena")).isFalse();
    signIn("luca").call("UiV2Group.leaveGroup", Map.of("groupId", claimed));
    assertThat(institution.holds("claimed", "luca")).isFalse();
  }

  private static List<String> addByHand(CustomUiClient client, String groupId, String person) {
    return client
        .call(
            "UiV2Group.addMemberSubmit",
            Map.of(
                "groupId",
                groupId,
                "groupAddMemberComboName",
                "people||" + person,
                "privilege-options[]",
                "default"))
        .messages();
  }

  private static boolean addAs(String user, String group, String person) {
    GrouperSession session =
        institution.grouper().asRoot(() -> GrouperSession.start(subject(user), false));
    return (Boolean)
        GrouperSession.callbackGrouperSession(session, asUser -> add(group, subject(person)));
  }

  private static boolean add(String group, Subject subject) {
    return group(group).addMember(subject, false);
  }

  private static boolean isIn(String group, String person) {
    return institution.grouper().asRoot(() -> group(group).hasMember(subject(person)));
  }

  private static String veto() {
    return ScreenText.in(Locale.US).of("notAllowedToClaim");
  }

  private static Group group(String name) {
    return GroupFinder.findByName(GrouperSession.staticGrouperSession(), name, true);
  }

  private static Subject subject(String id) {
    return SubjectFinder.findById(id, true);
  }

  private static CustomUiClient signIn(String person) {
    return CustomUiClient.signIn(institution.host(), person);
  }
}
