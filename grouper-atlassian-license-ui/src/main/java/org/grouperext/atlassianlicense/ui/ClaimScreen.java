package org.grouperext.atlassianlicense.ui;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.subj.SubjectHelper;
import edu.internet2.middleware.grouper.util.GrouperUtil;
import edu.internet2.middleware.subject.Subject;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.grouperext.atlassianlicense.status.LicenseStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the Custom UI's configuration calls: the group is {@code claimed}, the subject is the person
 * looked at, who is someone else than the person signed in when the help desk looks. Nothing here
 * throws, since a text that throws would take the whole screen away.
 */
public final class ClaimScreen {

  private static final Log LOG = GrouperUtil.getLog(ClaimScreen.class);

  private ClaimScreen() {}

  /**
   * Whether to show the button to claim. It is there if that cannot be found out: Grouper itself
   * refuses those who may not.
   */
  public static boolean showsClaim(Group group, Subject subject) {
    return button(group, subject) == Button.CLAIM;
  }

  /** Whether to show the button to give up. */
  public static boolean showsGiveUp(Group group, Subject subject) {
    return button(group, subject) == Button.GIVE_UP;
  }

  /** The words on the button to claim, as HTML. */
  public static String claimLabel(
      Subject subject, Subject subjectLoggedIn, @Nullable HttpServletRequest request) {
    return label("button.claim", subject, subjectLoggedIn, request);
  }

  /** The words on the button to give up, as HTML. */
  public static String giveUpLabel(
      Subject subject, Subject subjectLoggedIn, @Nullable HttpServletRequest request) {
    return label("button.giveUp", subject, subjectLoggedIn, request);
  }

  /** A text of the screen that is the same for everybody, such as {@code heading}, as HTML. */
  public static String text(String key, @Nullable HttpServletRequest request) {
    return texts(request).of("screen." + key);
  }

  /**
   * Where the person stands, why, what to do and what happens next, as HTML. The help desk reads
   * what the person reads, and what that was worked out from.
   */
  public static String html(
      Group group, Subject subject, Subject subjectLoggedIn, @Nullable HttpServletRequest request) {
    ScreenText text = texts(request);
    boolean own = SubjectHelper.eq(subject, subjectLoggedIn);
    try {
      Remembered known = known(group, subject);
      Instant now = LicenseClock.now();
      if (!own) {
        ScreenView view = new ScreenView(known.license(), known.state(), null, now);
        return ScreenHtml.ofOther(view, text, values(subject));
      }
      URI onward = Onward.of(request, known.license().screen().sites()).orElse(null);
      return ScreenHtml.own(new ScreenView(known.license(), known.state(), onward, now), text);
    } catch (RuntimeException e) {
      LOG.error("The claim screen could not find out where someone stands", e);
      return ScreenHtml.unknown(text);
    }
  }

  private static Button button(Group group, Subject subject) {
    try {
      return Button.of(known(group, subject).state());
    } catch (RuntimeException e) {
      LOG.error("The claim screen could not find out which button to show", e);
      return Button.CLAIM;
    }
  }

  private static Remembered known(Group group, Subject subject) {
    Person person = new Person(subject.getSourceId(), subject.getId());
    return Remembered.of(
        person,
        () -> {
          LicenseSettings license = license(group);
          return new Remembered(
              license, person, LicenseStatus.of(license, person, LicenseClock.now()));
        });
  }

  private static String label(
      String key, Subject subject, Subject subjectLoggedIn, @Nullable HttpServletRequest request) {
    boolean own = SubjectHelper.eq(subject, subjectLoggedIn);
    return texts(request).of(own ? key : key + ".other", values(subject));
  }

  private static ScreenText texts(@Nullable HttpServletRequest request) {
    return ScreenText.in(Language.of(request));
  }

  private static Map<String, String> values(Subject subject) {
    String name = Objects.requireNonNullElse(subject.getName(), subject.getId());
    return Map.of("name", name, "id", subject.getId());
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
