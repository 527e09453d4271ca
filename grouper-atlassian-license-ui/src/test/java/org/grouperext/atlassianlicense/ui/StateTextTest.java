package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.grouperext.atlassianlicense.policy.Decision.Because;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.Decision.Missing;
import org.grouperext.atlassianlicense.policy.Decision.Unknown;
import org.grouperext.atlassianlicense.status.Reading;
import org.grouperext.atlassianlicense.status.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every state says, in the order of the four questions. */
final class StateTextTest {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ANSWERS =
      Pattern.compile(
          "<h2[^>]*>(?<answer>.*?)</h2><h3>Why\\?</h3>(?<why>.*?)<h3>What you can do</h3>"
              + "(?<todo>.*?)<h3>What happens next</h3>(?<next>.*?)<details");

  @Test
  void licensedAutomaticallyNamesTheGroup() {
    assertThat(answer(Standing.AUTOMATIC)).isEqualTo("You have an Atlassian license");
    assertThat(why(Standing.AUTOMATIC)).contains("automatically, as a member of ref:dept:it.");
    assertThat(toDo(Standing.AUTOMATIC)).contains("nothing to claim", "go on to https://");
    assertThat(next(Standing.AUTOMATIC)).contains("without doing anything");
  }

  @Test
  void claimedAndLicensedSaysUntilWhenAndWhy() {
    assertThat(answer(Standing.LICENSED)).isEqualTo("You have an Atlassian license");
    assertThat(why(Standing.LICENSED)).contains("every 60 days", "logged in on November 19, 2026");
    assertThat(toDo(Standing.LICENSED)).contains("go on to https://", "claim it again at any time");
    assertThat(next(Standing.LICENSED)).contains("until January 18, 2027 at least");
  }

  @Test
  void lapsesSoonSaysWhenAndHowToKeepIt() {
    assertThat(answer(Standing.LAPSES_SOON)).contains("not for much longer");
    assertThat(why(Standing.LAPSES_SOON)).contains("You claimed it on November 12, 2026.");
    assertThat(toDo(Standing.LAPSES_SOON)).contains("To keep it, log in");
    assertThat(next(Standing.LAPSES_SOON)).contains("taken back after December 1, 2026");
  }

  @Test
  void lapsesAnyDayWhenTheEndIsOver() {
    Instant end = Views.NOW.minus(Duration.ofDays(1));
    String screen =
        own(Views.deciding(Standing.LAPSES_SOON, new Lapses(end, end.minus(Duration.ofDays(60)))));
    assertThat(part(screen, "next")).contains("any day now");
    assertThat(part(screen, "why")).contains("You have not used Jira or Confluence since");
    assertThat(part(own(Views.deciding(Standing.LAPSES_SOON, new Unknown(Missing.REACH))), "next"))
        .contains("any day now");
  }

  @Test
  void beingSetUpSaysSinceWhenAndWhatToDoIfItTakesLong() {
    assertThat(answer(Standing.BEING_SET_UP)).contains("is being set up");
    assertThat(why(Standing.BEING_SET_UP)).contains("since November 12, 2026, 12:00");
    assertThat(toDo(Standing.BEING_SET_UP)).contains("reload", "As soon as it is ready");
    assertThat(next(Standing.BEING_SET_UP))
        .contains("at most a few minutes", "tell your help desk", "until January 21, 2027");
  }

  @Test
  void setUpFailedSaysWhatToTellTheHelpDesk() {
    assertThat(answer(Standing.SET_UP_FAILED)).contains("could not be set up yet");
    assertThat(why(Standing.SET_UP_FAILED)).contains("did nothing wrong");
    assertThat(toDo(Standing.SET_UP_FAILED))
        .contains("Atlassian set-up failed (cloud, ERR, November 22, 2026, 12:00)")
        .doesNotContain("go on to", "503");
    assertThat(next(Standing.SET_UP_FAILED)).contains("tried again by itself");
  }

  @Test
  void canClaimSaysWhatTheButtonDoes() {
    assertThat(answer(Standing.CAN_CLAIM)).isEqualTo("You can claim an Atlassian license");
    assertThat(why(Standing.CAN_CLAIM)).contains("one of those who may claim");
    assertThat(toDo(Standing.CAN_CLAIM)).contains("Press the button").doesNotContain("go on to");
    assertThat(next(Standing.CAN_CLAIM)).contains("within a few minutes", "every 60 days");
  }

  @Test
  void lapsedSaysWhenAndThatItCanBeClaimedAgain() {
    assertThat(answer(Standing.LAPSED)).contains("do not have an Atlassian license any more");
    assertThat(why(Standing.LAPSED)).contains("lapsed on November 17, 2026", "for 60 days");
    assertThat(toDo(Standing.LAPSED)).contains("claim it again: press the button");
    assertThat(next(Standing.LAPSED)).contains("within a few minutes");
  }

  @Test
  void noSeatSaysWhenTheNextComesFreeAndOffersNoButton() {
    assertThat(answer(Standing.NO_SEAT)).contains("All Atlassian licenses are in use");
    assertThat(why(Standing.NO_SEAT))
        .contains("that we pay for (250) are taken", "nothing to do with you");
    assertThat(toDo(Standing.NO_SEAT))
        .contains("Come back to this page later", "your help desk")
        .doesNotContain("ress the button", "go on to");
    assertThat(next(Standing.NO_SEAT)).contains("expected to come free on November 30, 2026");
    assertThat(Button.of(Views.of(Standing.NO_SEAT).state())).isEqualTo(Button.NONE);
  }

  @Test
  void noSeatSaysWhatElseIsKnownOfTheNextOne() {
    String soon = own(Views.lacking(Views.NOW, null));
    assertThat(part(soon, "next")).contains("any day now").doesNotContain("{");
    String unknown = own(Views.lacking(null, null));
    assertThat(part(unknown, "next")).contains("cannot say yet", "for 60 days");
    assertThat(part(unknown, "why")).doesNotContain("lapsed");
  }

  @Test
  void noSeatTellsWhoLostOneWhenThatWas() {
    String screen = own(Views.lacking(null, Views.NOW.minus(Duration.ofDays(5))));
    assertThat(part(screen, "why")).contains("The one you had lapsed on November 17, 2026");
  }

  @Test
  void noSeatShowsTheHelpDeskHowManyAreTaken() {
    assertThat(
            ScreenHtml.ofOther(
                Views.of(Standing.NO_SEAT),
                Views.english(),
                Map.of("name", "Ada Lovelace", "id", "ada")))
        .contains("Seats taken: 251 of 250 (maxSeats).");
  }

  @Test
  void notEligibleSaysWhomToAsk() {
    assertThat(answer(Standing.NOT_ELIGIBLE)).contains("cannot claim");
    assertThat(why(Standing.NOT_ELIGIBLE)).contains("certain departments");
    assertThat(toDo(Standing.NOT_ELIGIBLE)).contains("ask your help desk");
    assertThat(next(Standing.NOT_ELIGIBLE)).contains("Then come back here");
  }

  @Test
  void notActiveSaysWhomToAsk() {
    assertThat(answer(Standing.NOT_ACTIVE)).isEqualTo("You do not have an Atlassian license");
    assertThat(why(Standing.NOT_ACTIVE)).contains("currently work or study here");
    assertThat(toDo(Standing.NOT_ACTIVE)).contains("ask your help desk");
    assertThat(next(Standing.NOT_ACTIVE)).contains("show you as active");
  }

  @Test
  void heldSaysThatNobodyLosesALicense() {
    assertThat(answer(Standing.HELD)).isEqualTo("You have an Atlassian license");
    assertThat(why(Standing.HELD)).contains("nobody loses a license because of that");
    assertThat(toDo(Standing.HELD)).contains("need not do anything");
    assertThat(next(Standing.HELD)).contains("up to date again");
    String unreadable =
        own(
            Views.with(
                Views.of(Standing.HELD),
                Reading.failed(),
                Views.of(Standing.HELD).state().provisioning()));
    assertThat(part(unreadable, "why")).contains("nobody loses a license because of that");
    assertThat(unreadable).contains("data-hop=\"KEPT\" data-answer=\"UNKNOWN\"");
  }

  @Test
  void assigneeSaysUntilWhen() {
    assertThat(answer(Standing.ASSIGNEE)).isEqualTo("You have an Atlassian license");
    assertThat(why(Standing.ASSIGNEE)).contains("assigned to you");
    assertThat(toDo(Standing.ASSIGNEE)).contains("nothing to claim");
    assertThat(next(Standing.ASSIGNEE)).contains("until February 20, 2027");
  }

  @ParameterizedTest
  @EnumSource(Because.class)
  void saysWhatItIsKeptFor(Because because) {
    Keeps keeps = new Keeps(Views.NOW.plus(Duration.ofDays(30)), because);
    assertThat(part(own(Views.deciding(Standing.LICENSED, keeps)), "why"))
        .contains(
            switch (because) {
              case CLAIM -> "You claimed it on November 12, 2026.";
              case LOGIN -> "You last logged in on November 19, 2026.";
              case COVERAGE -> "not counted from before that";
              case PAUSE -> "days of a break";
            });
  }

  @Test
  void cannotTellTheHopsThatCannotBeRead() {
    String screen =
        own(
            Views.with(
                Views.of(Standing.LICENSED),
                Views.of(Standing.LICENSED).state().evidence(),
                Reading.failed()));
    assertThat(screen)
        .contains("data-hop=\"SENT\" data-answer=\"UNKNOWN\"", "we cannot tell at the moment")
        .contains("data-hop=\"SEAT\" data-answer=\"UNKNOWN\"");
  }

  @Test
  void showsTheHelpDeskWhatItWasWorkedOutFrom() {
    String screen =
        ScreenHtml.ofOther(
            Views.of(Standing.LICENSED),
            Views.english(),
            Map.of("name", "Ada Lovelace", "id", "ada"));
    assertThat(screen)
        .contains("This is what <b>Ada Lovelace</b> (ada) reads:")
        .contains("May claim a license: yes, through ref:dept:it.")
        .contains("Last login we know of: November 19, 2026, 12:00, 3 days ago, from idp.")
        .contains("Last decision: LOGIN, November 22, 2026, 11:00; kept until January 18, 2027")
        .contains("Provisioner atlassian: no error.");
  }

  private static String answer(Standing standing) {
    return part(own(Views.of(standing)), "answer");
  }

  private static String why(Standing standing) {
    return part(own(Views.of(standing)), "why");
  }

  private static String toDo(Standing standing) {
    return part(own(Views.of(standing)), "todo");
  }

  private static String next(Standing standing) {
    return part(own(Views.of(standing)), "next");
  }

  private static String own(ScreenView view) {
    return ScreenHtml.own(view, Views.english());
  }

  private static String part(String screen, String name) {
    Matcher answers = ANSWERS.matcher(screen);
    assertThat(answers.find()).as("the four answers in their order in %s", screen).isTrue();
    return TAG.matcher(answers.group(name)).replaceAll("");
  }
}
