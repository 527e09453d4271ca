package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiAnswer;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiClient;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The claim screen on Grouper's own UI, with the very settings that a site merges. */
final class ClaimScreenIT {
  private static final String CLAIM = "Claim my license";
  private static final String GIVE_UP = "Give up my license";

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
  void claimsGivesUpAndClaimsAgain() {
    institution.put(Person.of("ada", "Ada", "Lovelace"), "allowedToClaim");
    CustomUiClient ada = signIn("ada");
    assertThat(ada.show(claimed).screen())
        .contains("data-standing=\"CAN_CLAIM\"", CLAIM, "every 60 days")
        .doesNotContain(GIVE_UP, "$$not found", "{limit}", "atlassianLicense.");
    assertThat(ada.join(claimed).screen())
        .contains("data-standing=\"BEING_SET_UP\"", GIVE_UP, "You claimed it on")
        .doesNotContain(CLAIM);
    assertThat(institution.holds("claimed", "ada")).isTrue();
    institution.settle();
    assertThat(institution.holds("atlassian-licensed-users", "ada")).isTrue();
    assertThat(ada.show(claimed).screen())
        .contains("data-standing=\"LICENSED\"", GIVE_UP, "You can claim it again at any time");
    assertThat(ada.leave(claimed).screen())
        .contains("data-standing=\"CAN_CLAIM\"", CLAIM)
        .doesNotContain(GIVE_UP);
    assertThat(institution.holds("claimed", "ada")).isFalse();
    assertThat(ada.join(claimed).screen()).contains(GIVE_UP);
    assertThat(institution.holds("claimed", "ada")).isTrue();
  }

  @Test
  void warnsSomeoneWhoCouldNotClaimAgain() {
    institution.put(Person.of("lea", "Lea", "Leaver"), "allowedToClaim", "claimed");
    institution.remove("lea", "allowedToClaim");
    assertThat(signIn("lea").show(claimed).screen())
        .contains(GIVE_UP, "You could not claim it again yourself");
  }

  @Test
  void offersNoButtonToSomeoneWhoMayNotClaimAndRefusesARequestAllTheSame() {
    institution.put(Person.of("eve", "Eve", "Outside"));
    CustomUiClient eve = signIn("eve");
    assertThat(eve.show(claimed).screen())
        .contains("data-standing=\"NOT_ELIGIBLE\"", "ask your help desk")
        .doesNotContain(CLAIM, GIVE_UP, "<button");
    assertThat(eve.join(claimed).messages())
        .singleElement()
        .asString()
        .contains("not allowed to join group");
    assertThat(eve.call("UiV2Group.joinGroup", Map.of("groupId", claimed)).messages())
        .singleElement()
        .asString()
        .contains("trying to join group that&#39;s not accessible");
    assertThat(institution.holds("claimed", "eve")).isFalse();
  }

  @Test
  void saysWhoIsLicensedUnaskedAndWhy() {
    institution.put(Person.of("otto", "Otto", "Matic"), "automatic", "allowedToClaim");
    institution.put(Person.of("ann", "Ann", "Assignee"), "assignees");
    institution.settle();
    assertThat(signIn("otto").show(claimed).screen())
        .contains("data-standing=\"AUTOMATIC\"", "automatically")
        .doesNotContain("<button");
    assertThat(signIn("ann").show(claimed).screen())
        .contains("data-standing=\"ASSIGNEE\"", "even if you do not log in")
        .doesNotContain("<button");
  }

  @Test
  void saysWhoIsNotActive() {
    institution.putInactive(Person.of("gone", "Gone", "Fishing"), "allowedToClaim");
    assertThat(signIn("gone").show(claimed).screen())
        .contains("data-standing=\"NOT_ACTIVE\"", "do not show you as one of them")
        .doesNotContain("<button");
  }

  @Test
  void showsTheHelpDeskWhatSomeoneReadsAndClaimsForThem() {
    institution.put(Person.of("grace", "Grace", "Hopper"), "allowedToClaim");
    CustomUiClient helen = signIn("helen");
    assertThat(helen.showFor(claimed, "grace").screen())
        .contains("This is what <b>Grace Hopper</b> (grace) reads:", "data-standing=\"CAN_CLAIM\"")
        .contains("May claim a license: yes", "data-hop=\"CLAIMED\" data-answer=\"NO\"")
        .contains("Logins from idp are not known yet", "it has never run here")
        .contains("Claim a license for Grace Hopper");
    assertThat(actFor(helen, "joinGroup", "grace").screen())
        .contains("Give up the license of Grace Hopper", "Last login we know of: none");
    assertThat(institution.holds("claimed", "grace")).isTrue();
    assertThat(institution.holds("claimed", "helen")).isFalse();
    assertThat(actFor(helen, "leaveGroup", "grace").screen()).contains("for Grace Hopper");
    assertThat(institution.holds("claimed", "grace")).isFalse();
  }

  @Test
  void refusesTheHelpDeskAClaimForSomeoneWhoMayNot() {
    institution.put(Person.of("ian", "Ian", "Eligible"));
    CustomUiClient helen = signIn("helen");
    assertThat(helen.showFor(claimed, "ian").screen())
        .contains("May claim a license: no")
        .doesNotContain("Claim a license for");
    assertThat(actFor(helen, "joinGroup", "ian").messages())
        .containsExactly(ScreenText.in(Locale.US).of("notAllowedToClaim"));
    assertThat(institution.holds("claimed", "ian")).isFalse();
  }

  @Test
  void letsNobodyElseLookOthersUpOrActForThem() {
    institution.put(Person.of("nosy", "Nosy", "Parker"), "allowedToClaim");
    institution.put(Person.of("mia", "Mia", "Private"), "allowedToClaim");
    CustomUiClient nosy = signIn("nosy");
    assertThat(nosy.show(claimed).screen()).doesNotContain("groupAddMemberComboName");
    assertThat(nosy.showFor(claimed, "mia").screen()).doesNotContain("Mia");
    assertThat(actFor(nosy, "joinGroup", "mia").messages()).isNotEmpty();
    assertThat(institution.holds("claimed", "mia")).isFalse();
    assertThat(institution.holds("claimed", "nosy")).isFalse();
  }

  @Test
  void leadsOnToWhereSomeoneWasGoingAndNowhereElse() {
    institution.put(Person.of("olaf", "Olaf", "Onward"), "allowedToClaim");
    CustomUiClient olaf = signIn("olaf");
    String link = "href=\"https://example.atlassian.net/browse/ABC-1?a=1&amp;b=2\"";
    open(olaf, "https://example.atlassian.net/browse/ABC-1?a=1&b=2");
    assertThat(olaf.join(claimed).screen()).contains("As soon as it is ready", link);
    institution.settle();
    assertThat(open(olaf, "https://evil.example/browse/ABC-1")).doesNotContain("evil", "ABC-1");
    assertThat(open(olaf, "https://example.atlassian.net/browse/ABC-1?a=1&b=2")).contains(link);
    assertThat(olaf.show(claimed).screen()).doesNotContain("ABC-1");
  }

  @Test
  void staysUsefulWhileTheSyncTablesCannotBeRead() throws SQLException {
    institution.put(Person.of("syl", "Syl", "Patient"), "allowedToClaim");
    CustomUiClient syl = signIn("syl");
    change("alter table grouper_sync rename to grouper_sync_away");
    try {
      assertThat(syl.show(claimed).screen())
          .contains("data-standing=\"CAN_CLAIM\"", CLAIM)
          .contains("data-hop=\"SEAT\" data-answer=\"UNKNOWN\"");
      assertThat(syl.join(claimed).screen())
          .contains("data-standing=\"BEING_SET_UP\"", "data-hop=\"KEPT\" data-answer=\"YES\"");
    } finally {
      change("alter table grouper_sync_away rename to grouper_sync");
    }
  }

  @Test
  void staysUsefulWhileTheLoginsCannotBeRead() throws SQLException {
    institution.put(Person.of("max", "Max", "Patient"), "allowedToClaim");
    CustomUiClient max = signIn("max");
    change("alter table atlassian_login rename to atlassian_login_away");
    try {
      assertThat(max.show(claimed).screen()).contains("data-standing=\"CAN_CLAIM\"", CLAIM);
      assertThat(max.join(claimed).screen())
          .contains("data-standing=\"BEING_SET_UP\"", "cannot tell at the moment", GIVE_UP);
      assertThat(institution.holds("claimed", "max")).isTrue();
    } finally {
      change("alter table atlassian_login_away rename to atlassian_login");
    }
  }

  @Test
  void staysUsableWithASettingThatIsWrong() {
    institution.put(Person.of("may", "May", "Patient"), "allowedToClaim");
    Map<String, String> overrides = GrouperConfig.retrieveConfig().propertiesOverrideMap();
    overrides.put("atlassianLicense.cloud.inactivityDays", "sixty");
    try {
      CustomUiClient may = signIn("may");
      assertThat(may.show(claimed).screen())
          .contains("data-standing=\"UNKNOWN\"", "tell your help desk", CLAIM);
      assertThat(may.join(claimed).messages()).isEmpty();
      assertThat(institution.holds("claimed", "may")).isTrue();
    } finally {
      overrides.clear();
    }
  }

  @Test
  void escapesNames() {
    String name = "<script>alert(\"x\")</script> O'Brien ${1+1} & {id}";
    institution.put(
        new Person("evil", "evil@example.edu", null, "Evil", "Name", name), "allowedToClaim");
    assertThat(signIn("helen").showFor(claimed, "evil").screen())
        .contains("Claim a license for &lt;script&gt;alert(&quot;x&quot;)")
        .contains("O'Brien ${1+1} &amp;")
        .doesNotContain("<script");
    assertThat(signIn("evil").show(claimed).screen()).contains(CLAIM).doesNotContain("<script");
  }

  private static CustomUiClient signIn(String person) {
    return CustomUiClient.signIn(institution.host(), person);
  }

  private static CustomUiAnswer actFor(CustomUiClient client, String operation, String person) {
    String memberId = institution.memberId(person);
    return client.operate(operation, Map.of("groupId", claimed, "memberId", memberId));
  }

  private static String open(CustomUiClient client, String to) {
    return client.operate("customUiGroup", Map.of("groupId", claimed, "to", to)).screen();
  }

  private static void change(String sql) throws SQLException {
    try (Connection connection = institution.grouper().database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
