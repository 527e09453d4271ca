package org.grouperext.atlassianlicense.ui;

import java.util.Map;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.grouperext.atlassianlicense.status.AccessState;
import org.grouperext.atlassianlicense.status.MembershipState;
import org.grouperext.atlassianlicense.status.Standing;

/** The part of the screen that says where a person stands. */
final class StandingHtml {

  private StandingHtml() {}

  /** Everything there is to say, with the details that only the help desk is shown. */
  static String of(LicenseSettings license, AccessState state, boolean helpDesk) {
    MembershipState memberships = state.memberships();
    String details = helpDesk ? DetailsHtml.of(state) : "";
    return section(
            memberships.standing().name(),
            standing(license, memberships) + decision(state) + giveUp(memberships))
        + details;
  }

  /** What can be said while the evidence of use cannot be read. */
  static String withoutEvidence(LicenseSettings license, MembershipState memberships) {
    String missing =
        memberships.claimed() ? paragraph(ScreenText.of("evidenceUnreadable", Map.of())) : "";
    return section(
        memberships.standing().name(),
        standing(license, memberships) + missing + giveUp(memberships));
  }

  /** What can be said when nothing is known. */
  static String unknown() {
    return section("UNKNOWN", paragraph(ScreenText.of("unknown", Map.of())));
  }

  private static String standing(LicenseSettings license, MembershipState memberships) {
    String key = "standing." + memberships.standing();
    Map<String, String> values =
        Map.of("limit", Long.toString(license.policy().inactivityLimit().toDays()));
    return "<h2 style=\"margin-top: 0\">"
        + ScreenText.of(key + ".title", values)
        + "</h2>"
        + paragraph(ScreenText.of(key + ".text", values));
  }

  private static String decision(AccessState state) {
    Decision decision = state.decision();
    ClaimedPerson claim = state.claim();
    Standing standing = state.memberships().standing();
    boolean told = standing == Standing.LICENSED || standing == Standing.BEING_SET_UP;
    return decision == null || claim == null || !told
        ? ""
        : paragraph(DecisionText.of(decision, claim));
  }

  /**
   * A warning wherever there is the button; the invitation only once there is something to give.
   */
  private static String giveUp(MembershipState memberships) {
    if (Button.of(memberships) != Button.GIVE_UP) {
      return "";
    }
    if (!memberships.mayClaim()) {
      return paragraph(ScreenText.of("giveUp.final", Map.of()));
    }
    boolean licensed = memberships.standing() == Standing.LICENSED;
    return licensed ? paragraph(ScreenText.of("giveUp.again", Map.of())) : "";
  }

  private static String section(String standing, String content) {
    return "<div class=\"atlassian-license\" data-standing=\""
        + standing
        + "\">"
        + content
        + "</div>";
  }

  private static String paragraph(String html) {
    return "<p>" + html + "</p>";
  }
}
