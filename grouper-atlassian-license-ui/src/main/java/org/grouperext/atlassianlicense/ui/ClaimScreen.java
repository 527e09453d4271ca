package org.grouperext.atlassianlicense.ui;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.subj.SubjectHelper;
import edu.internet2.middleware.grouper.util.GrouperUtil;
import edu.internet2.middleware.subject.Subject;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.logging.Log;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.grouperext.atlassianlicense.status.LicenseStatus;

/**
 * What the Custom UI's configuration calls: the group is {@code claimed}, the subject is the person
 * looked at, who is someone else than the person signed in when the help desk looks. Nothing here
 * throws, since a text that throws would take the whole screen away.
 */
public final class ClaimScreen {

  private static final Log LOG = GrouperUtil.getLog(ClaimScreen.class);

  private ClaimScreen() {}

  /**
   * The button to show: {@code CLAIM}, {@code GIVE_UP} or {@code NONE}. It is {@code CLAIM} if that
   * cannot be found out: Grouper itself refuses those who may not.
   */
  public static String button(Group group, Subject subject) {
    try {
      return Button.of(LicenseStatus.memberships(license(group), person(subject))).name();
    } catch (RuntimeException e) {
      LOG.error("The claim screen could not find out which button to show", e);
      return Button.CLAIM.name();
    }
  }

  /** The words on the button to claim, as HTML. */
  public static String claimLabel(Subject subject, Subject subjectLoggedIn) {
    return label("button.claim", subject, subjectLoggedIn);
  }

  /** The words on the button to give up, as HTML. */
  public static String giveUpLabel(Subject subject, Subject subjectLoggedIn) {
    return label("button.giveUp", subject, subjectLoggedIn);
  }

  /**
   * Where the person stands, why, and what to do next, as HTML. The help desk reads what the person
   * reads, and what that was worked out from.
   */
  public static String html(Group group, Subject subject, Subject subjectLoggedIn) {
    if (SubjectHelper.eq(subject, subjectLoggedIn)) {
      return html(group, subject, false);
    }
    String sees = ScreenText.of("other", values(subject));
    return "<p>" + sees + "</p>" + html(group, subject, true);
  }

  private static String html(Group group, Subject subject, boolean helpDesk) {
    try {
      LicenseSettings license = license(group);
      return StandingHtml.of(
          license, LicenseStatus.of(license, person(subject), LicenseClock.now()), helpDesk);
    } catch (RuntimeException e) {
      LOG.error("The claim screen could not read the evidence for where someone stands", e);
      return withoutEvidence(group, subject);
    }
  }

  private static String withoutEvidence(Group group, Subject subject) {
    try {
      LicenseSettings license = license(group);
      return StandingHtml.withoutEvidence(
          license, LicenseStatus.memberships(license, person(subject)));
    } catch (RuntimeException e) {
      LOG.error("The claim screen could not find out where someone stands", e);
      return StandingHtml.unknown();
    }
  }

  private static String label(String key, Subject subject, Subject subjectLoggedIn) {
    boolean own = SubjectHelper.eq(subject, subjectLoggedIn);
    return ScreenText.of(own ? key : key + ".other", values(subject));
  }

  private static Map<String, String> values(Subject subject) {
    String name = Objects.requireNonNullElse(subject.getName(), subject.getId());
    return Map.of("name", name, "id", subject.getId());
  }

  private static Person person(Subject subject) {
    return new Person(subject.getSourceId(), subject.getId());
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
