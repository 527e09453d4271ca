package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.SubjectFinder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiAnswer;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiClient;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Requests that no button sends, and buttons pressed in haste. */
final class BadRequestsIT {

  private static ClaimInstitution institution;
  private static String claimed;

  @BeforeAll
  static void start() {
    assumeTrue(GrouperUiHost.available(), "The UI of this Grouper is not published.");
    institution = ClaimInstitution.start();
    claimed = institution.claimedId();
    institution.put(Person.of("helen", "Helen", "Desk"), "helpDesk");
  }

  @AfterAll
  static void stop() {
    if (institution != null) {
      institution.close();
    }
  }

  @Test
  void saysThatItFindsNobodyOfThatName() {
    CustomUiAnswer answer = signIn("helen").showFor(claimed, "nobody.of.that.name");
    assertThat(answer.screen()).isEmpty();
    assertThat(answer.messages()).singleElement().asString().doesNotContain("Exception", "\tat ");
  }

  @Test
  void showsNeitherOfTwoPeopleWithOneIdentifier() {
    institution.put(new Person("twin1", "twin@example.edu", null, "Tim", "Twin", "Tim Twin"));
    institution.put(new Person("twin2", "twin@example.edu", null, "Tom", "Twin", "Tom Twin"));
    String body = body(signIn("helen"), "customUiGroupSubjectSubmit", who("twin@example.edu"));
    assertThat(body).doesNotContain("Tim Twin", "Tom Twin", "\tat edu.internet2");
  }

  @Test
  void claimsForSomeoneWithoutEmail() {
    institution.put(
        new Person("nomail", "nomail@example.edu", null, "No", "Mail", "No Mail"),
        "allowedToClaim");
    assertThat(signIn("nomail").join(claimed).screen()).contains("Give up my license");
    assertThat(institution.holds("claimed", "nomail")).isTrue();
  }

  @Test
  void joinsNothingWithTheIdOfAnotherGroup() {
    institution.put(Person.of("olga", "Olga", "Other"), "allowedToClaim");
    CustomUiClient olga = signIn("olga");
    for (String id : List.of(institution.groupId("automatic"), UUID.randomUUID().toString(), "'")) {
      String body = body(olga, "joinGroup", Map.of("groupId", id));
      assertThat(body).as(id).doesNotContain("\tat edu.internet2");
    }
    assertThat(institution.holds("automatic", "olga")).isFalse();
    assertThat(institution.holds("claimed", "olga")).isFalse();
  }

  @Test
  void claimsForNobodyElseWithATamperedMemberId() {
    institution.put(Person.of("tom", "Tom", "Tamper"), "allowedToClaim");
    institution.put(Person.of("tina", "Tina", "Target"), "allowedToClaim");
    CustomUiClient tom = signIn("tom");
    for (String id : List.of(institution.memberId("tina"), UUID.randomUUID().toString(), "'")) {
      String body = body(tom, "joinGroup", Map.of("groupId", claimed, "memberId", id));
      assertThat(body).as(id).doesNotContain("\tat edu.internet2", "Tina");
    }
    assertThat(institution.holds("claimed", "tina")).isFalse();
    assertThat(institution.holds("claimed", "tom")).isFalse();
  }

  @Test
  void changesNothingWithoutASessionsToken() {
    institution.put(Person.of("sam", "Sam", "Session"), "allowedToClaim");
    HttpResponse<String> answer =
        signIn("sam")
            .post("UiV2CustomUi.joinGroup", Map.of("groupId", claimed), "0000-OF-AN-OLD-SESSION");
    assertThat(answer.body()).doesNotContain("\tat edu.internet2");
    assertThat(institution.holds("claimed", "sam")).isFalse();
  }

  @Test
  void makesOneMembershipOfADoubleClick() {
    institution.put(Person.of("dora", "Dora", "Double"), "allowedToClaim");
    CustomUiClient dora = signIn("dora");
    List<CompletableFuture<String>> clicks =
        IntStream.range(0, 4)
            .mapToObj(
                click ->
                    CompletableFuture.supplyAsync(
                        () -> body(dora, "joinGroup", Map.of("groupId", claimed))))
            .toList();
    assertThat(clicks)
        .allSatisfy(click -> assertThat(click.join()).doesNotContain("\tat edu.internet2"));
    assertThat(memberships("dora")).isEqualTo(1);
    assertThat(dora.show(claimed).screen()).contains("Give up my license");
  }

  @Test
  void takesTwoTabsAsTheyCome() {
    institution.put(Person.of("tess", "Tess", "Tabs"), "allowedToClaim");
    CustomUiClient one = signIn("tess");
    CustomUiClient other = signIn("tess");
    one.join(claimed);
    assertThat(other.join(claimed).screen()).contains("Give up my license");
    assertThat(memberships("tess")).isEqualTo(1);
    one.leave(claimed);
    assertThat(other.leave(claimed).screen()).contains("Claim my license");
    assertThat(memberships("tess")).isZero();
  }

  private static int memberships(String person) {
    return institution
        .grouper()
        .asRoot(
            () ->
                GroupFinder.findByUuid(GrouperSession.staticGrouperSession(), claimed, true)
                    .getImmediateMemberships()
                    .stream()
                    .filter(
                        membership ->
                            membership
                                .getMemberSubjectId()
                                .equals(SubjectFinder.findById(person, true).getId()))
                    .toList()
                    .size());
  }

  private static Map<String, String> who(String person) {
    return Map.of("groupId", claimed, "groupAddMemberComboName", person);
  }

  private static String body(
      CustomUiClient client, String operation, Map<String, String> parameters) {
    return client.body("UiV2CustomUi." + operation, parameters);
  }

  private static CustomUiClient signIn(String person) {
    return CustomUiClient.signIn(institution.host(), person);
  }
}
