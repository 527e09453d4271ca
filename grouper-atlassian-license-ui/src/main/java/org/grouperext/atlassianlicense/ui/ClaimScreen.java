package org.grouperext.atlassianlicense.ui;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.util.GrouperUtil;
import edu.internet2.middleware.subject.Subject;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.apache.commons.text.StringEscapeUtils;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.grouperext.atlassianlicense.status.AccessState;
import org.grouperext.atlassianlicense.status.LicenseStatus;
import org.grouperext.atlassianlicense.status.Standing;

/**
 * What the Custom UI's configuration calls: the group is {@code claimed}, the subject is the person
 * looked at. Nothing here throws, since a text that throws would take the whole screen away.
 */
public final class ClaimScreen {

  private static final Log LOG = GrouperUtil.getLog(ClaimScreen.class);

  private ClaimScreen() {}

  /** The name of the person's {@link Standing}, or UNKNOWN if it cannot be found out. */
  public static String standing(Group group, Subject subject) {
    try {
      return state(license(group), subject).standing().name();
    } catch (RuntimeException e) {
      LOG.error("The claim screen could not find out where someone stands", e);
      return "UNKNOWN";
    }
  }

  /** Whether the person has a claim to give up. */
  public static boolean claimed(Group group, Subject subject) {
    try {
      return state(license(group), subject).claimed();
    } catch (RuntimeException e) {
      LOG.error("The claim screen could not find out whether someone claimed", e);
      return false;
    }
  }

  /** Where the person stands, why, and what to do next, as HTML with everything escaped. */
  public static String html(Group group, Subject subject) {
    try {
      LicenseSettings license = license(group);
      return html(license, state(license, subject));
    } catch (RuntimeException e) {
      LOG.error("The claim screen could not tell where someone stands", e);
      return section("UNKNOWN", paragraph(ScreenText.of("unknown", Map.of())));
    }
  }

  private static String html(LicenseSettings license, AccessState state) {
    String key = "standing." + state.standing();
    Map<String, String> values =
        Map.of("limit", Long.toString(license.policy().inactivityLimit().toDays()));
    String title = StringEscapeUtils.escapeHtml4(ScreenText.of(key + ".title", values));
    return section(
        state.standing().name(),
        "<h2>" + title + "</h2>" + paragraph(ScreenText.of(key + ".text", values)) + claim(state));
  }

  private static String claim(AccessState state) {
    Decision decision = state.decision();
    ClaimedPerson claim = state.claim();
    boolean told =
        state.standing() == Standing.LICENSED || state.standing() == Standing.BEING_SET_UP;
    return decision == null || claim == null || !told
        ? ""
        : paragraph(DecisionText.of(decision, claim));
  }

  private static String section(String standing, String content) {
    return "<div class=\"atlassian-license\" data-standing=\""
        + standing
        + "\">"
        + content
        + "</div>";
  }

  private static String paragraph(String text) {
    return "<p>" + StringEscapeUtils.escapeHtml4(text) + "</p>";
  }

  private static AccessState state(LicenseSettings license, Subject subject) {
    Person person = new Person(subject.getSourceId(), subject.getId());
    return LicenseStatus.of(license, person, LicenseClock.now());
  }

  private static LicenseSettings license(Group group) {
    return GrouperSettings.licenses().stream()
        .filter(license -> license.groups().claimed().equals(group.getName()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The group " + group.getName() + " is the claimed group of no license"));
  }
}
