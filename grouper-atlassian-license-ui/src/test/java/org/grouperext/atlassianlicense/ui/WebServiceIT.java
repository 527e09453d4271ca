package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.grouperext.atlassianlicense.testbed.ui.WebServiceAnswer;
import org.grouperext.atlassianlicense.testbed.ui.WebServiceClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What Grouper's own REST web service refuses for {@code claimed} and what it does, over HTTP and
 * with a password that Grouper checks. That a request would work shows where it does: a group
 * without our privileges and rule, or someone eligible in the same request. Seen to fail with OPTIN
 * for everybody and without the rule on {@code claimed}: Grouper then did all that it refuses here.
 */
final class WebServiceIT {

  private static final String CLAIMED = "app:atlassian:license:cloud:claimed";
  private static final String OPEN = "test:open";

  private static ClaimInstitution institution;
  private static WebServiceClient service;

  @BeforeAll
  static void start() {
    assumeTrue(GrouperUiHost.available(), "The UI of this Grouper is not published.");
    institution = ClaimInstitution.startWithWebService("helen", "wsuser", "eve", "alan");
    institution.put(Person.of("helen", "Helen", "Desk"), "helpDesk");
    institution.put(Person.of("wsuser", "Web", "Service"));
    institution.grouper().asRoot(WebServiceIT::makeOpenGroup);
    service = signIn("wsuser");
  }

  @AfterAll
  static void stop() {
    if (institution != null) {
      institution.close();
    }
  }

  private static boolean makeOpenGroup() {
    Group open = new GroupSave().assignName(OPEN).assignCreateParentStemsIfNotExist(true).save();
    open.grantPriv(SubjectFinder.findAllSubject(), AccessPrivilege.OPTIN, false);
    open.grantPriv(subject("helen"), AccessPrivilege.UPDATE, false);
    open.grantPriv(subject("wsuser"), AccessPrivilege.UPDATE, false);
    return group(CLAIMED).grantPriv(subject("wsuser"), AccessPrivilege.UPDATE, false);
  }

  @Test
  void doesNothingForWhoeverGivesAWrongPassword() {
    institution.put(Person.of("adam", "Adam", "Eligible"), "allowedToClaim");
    WebServiceClient pretender = WebServiceClient.pretendToBe(institution.host(), "wsuser");
    assertThat(pretender.add(CLAIMED, "adam").status()).isEqualTo(401);
    assertThat(institution.holds("claimed", "adam")).isFalse();
    assertSuccess(service.add(CLAIMED, "adam"));
    assertThat(institution.holds("claimed", "adam")).isTrue();
  }

  /** They have no OPTIN; Grouper says so before our rule is asked. */
  @Test
  void refusesTheIneligibleWhoAddThemselves() {
    institution.put(Person.of("eve", "Eve", "Outside"));
    WebServiceClient eve = signIn("eve");
    assertSuccess(eve.add(OPEN, "eve"));
    assertThat(isIn(OPEN, "eve")).isTrue();
    WebServiceAnswer refused = eve.add(CLAIMED, "eve");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.resultCode()).isEqualTo("INSUFFICIENT_PRIVILEGES");
    assertThat(institution.holds("claimed", "eve")).isFalse();
  }

  @Test
  void refusesTheHelpDeskThatAddsTheIneligible() {
    refusesToAddTheIneligible(signIn("helen"), "ella");
  }

  @Test
  void refusesAServiceWithUpdateThatAddsTheIneligible() {
    refusesToAddTheIneligible(service, "emil");
  }

  @Test
  void letsTheEligibleClaimOnceAndAnybodyGiveUp() {
    institution.put(Person.of("alan", "Alan", "Eligible"), "allowedToClaim");
    WebServiceClient alan = signIn("alan");
    assertSuccess(alan.add(CLAIMED, "alan"));
    alan.add(CLAIMED, "alan");
    assertThat(institution.claimsOf("alan")).isOne();
    institution.remove("alan", "allowedToClaim");
    assertSuccess(alan.remove(CLAIMED, "alan"));
    assertThat(institution.claimsOf("alan")).isZero();
  }

  private static void refusesToAddTheIneligible(WebServiceClient client, String person) {
    institution.put(Person.of(person, person, "Outside"));
    assertSuccess(client.add(OPEN, person));
    assertThat(isIn(OPEN, person)).isTrue();
    for (WebServiceAnswer refused :
        List.of(client.add(CLAIMED, person), client.addAll(CLAIMED, List.of(person)))) {
      assertThat(refused.status()).isEqualTo(500);
      assertThat(refused.messages()).anySatisfy(message -> assertThat(message).contains(veto()));
      assertThat(institution.holds("claimed", person)).isFalse();
    }
  }

  @Test
  void addsOfSeveralOnlyTheEligible() {
    institution.put(Person.of("emma", "Emma", "Outside"));
    institution.put(Person.of("anna", "Anna", "Eligible"), "allowedToClaim");
    WebServiceAnswer answer = service.addAll(CLAIMED, List.of("emma", "anna"));
    assertThat(answer.messages()).anySatisfy(message -> assertThat(message).contains(veto()));
    assertThat(institution.holds("claimed", "emma")).isFalse();
    assertThat(institution.holds("claimed", "anna")).isTrue();
  }

  private static void assertSuccess(WebServiceAnswer answer) {
    assertThat(answer.resultCode()).as(answer.toString()).isEqualTo("SUCCESS");
  }

  private static boolean isIn(String group, String person) {
    return institution.grouper().asRoot(() -> group(group).hasMember(subject(person)));
  }

  private static String veto() {
    return ScreenText.in(Locale.US).of("notAllowedToClaim");
  }

  private static WebServiceClient signIn(String person) {
    return WebServiceClient.signIn(institution.host(), person);
  }

  private static Group group(String name) {
    return GroupFinder.findByName(GrouperSession.staticGrouperSession(), name, true);
  }

  private static Subject subject(String id) {
    return SubjectFinder.findById(id, true);
  }
}
