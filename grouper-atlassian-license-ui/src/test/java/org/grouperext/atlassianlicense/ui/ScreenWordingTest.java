package org.grouperext.atlassianlicense.ui;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.Decision.Because;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.Decision.Missing;
import org.grouperext.atlassianlicense.policy.Decision.Unknown;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.status.Hop;
import org.grouperext.atlassianlicense.status.HopState.Answer;
import org.grouperext.atlassianlicense.status.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own wording of the screen: complete in each language, and the institution's goes first. */
final class ScreenWordingTest {

  private static final String PREFIX = "atlassianLicense.";
  private static final Instant MOMENT = Instant.parse("2026-11-22T12:00:00Z");
  private static final Pattern GAP = Pattern.compile("\\{([^}]*)}");
  private static final Properties WORDING = wording("");

  private static Properties wording(String language) {
    String file = "/grouperText/atlassianLicense" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ScreenWordingTest.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      Properties wording = new Properties();
      wording.load(reader);
      return wording;
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the texts of the screen", e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasAllAnswersForEveryStanding(Standing standing) {
    for (String answer : List.of("title", "why", "do", "next")) {
      assertThat(text("standing." + standing + "." + answer)).as(answer).isNotBlank();
    }
  }

  @Test
  void wordsNoStandingThatDoesNotExist() {
    Set<String> standings = Arrays.stream(Standing.values()).map(Enum::name).collect(toSet());
    assertThat(namesBehind("standing.")).isEqualTo(standings);
  }

  @ParameterizedTest
  @EnumSource
  void hasNameAndSourceForEveryHop(Hop hop) {
    assertThat(text("hop." + hop)).isNotBlank();
    assertThat(text("hop." + hop + ".from")).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void hasTextForEveryAnswer(Answer answer) {
    assertThat(text("answer." + answer)).isNotBlank();
  }

  static Stream<KeepReason> reasonsOfDecisions() {
    return decisions().map(KeepReason::of).distinct();
  }

  private static Stream<Decision> decisions() {
    Stream<Decision> keeps =
        Arrays.stream(Because.values()).map(because -> new Keeps(MOMENT, because));
    Stream<Decision> unknown = Arrays.stream(Missing.values()).map(Unknown::new);
    return Stream.of(keeps, unknown, Stream.<Decision>of(new Lapses(MOMENT, MOMENT)))
        .flatMap(decision -> decision);
  }

  @ParameterizedTest
  @MethodSource("reasonsOfDecisions")
  void hasTextForEveryReasonOfDecision(KeepReason reason) {
    assertThat(text("decision." + reason)).isNotBlank();
  }

  @Test
  void wordsNoReasonThatNoDecisionHas() {
    Set<String> reasons = reasonsOfDecisions().map(Enum::name).collect(toSet());
    assertThat(namesBehind("decision.")).isEqualTo(reasons);
  }

  @Test
  void hasNoBraceThatIsLeftOpen() {
    for (String key : WORDING.stringPropertyNames()) {
      assertThat(GAP.matcher(WORDING.getProperty(key)).replaceAll(""))
          .as(key)
          .doesNotContain("{", "}");
    }
  }

  /** A language may say it differently, but with the same things filled in. */
  @ParameterizedTest
  @ValueSource(strings = {"_fr"})
  void hasEveryTextInOtherLanguages(String language) {
    Properties other = wording(language);
    assertThat(other.stringPropertyNames()).isEqualTo(WORDING.stringPropertyNames());
    for (String key : WORDING.stringPropertyNames()) {
      assertThat(gaps(other.getProperty(key)))
          .as(key)
          .containsExactlyInAnyOrderElementsOf(gaps(WORDING.getProperty(key)));
    }
  }

  @Test
  void speaksTheLanguageItIsAskedFor() {
    ScreenText french = new ScreenText(Locale.FRANCE, ZoneOffset.UTC, key -> null);
    assertThat(french.of("button.claim")).isEqualTo("Demander ma licence");
    assertThat(french.day(MOMENT)).isEqualTo("22 novembre 2026");
    ScreenText german = new ScreenText(Locale.GERMANY, ZoneOffset.UTC, key -> null);
    assertThat(german.of("button.claim")).isEqualTo("Claim my license");
  }

  @Test
  void takesTheInstitutionsWordingKeyByKey() {
    ScreenText text =
        new ScreenText(
            Locale.US,
            ZoneOffset.UTC,
            key ->
                switch (String.valueOf(key)) {
                  case PREFIX + "button.claim" -> "Get <b>mine</b>, {name}";
                  case PREFIX + "button.giveUp" -> " ";
                  case PREFIX + "helpDesk" -> "<a href=\"https://help.example.edu/\">IT</a>";
                  default -> null;
                });
    assertThat(text.of("button.claim", Map.of("name", "<i>")))
        .isEqualTo("Get <b>mine</b>, &lt;i&gt;");
    assertThat(text.of("button.giveUp")).isEqualTo("Give up my license");
    assertThat(text.of("standing.NOT_ACTIVE.do"))
        .isEqualTo("If that is wrong, ask <a href=\"https://help.example.edu/\">IT</a>.");
  }

  private static String text(String key) {
    return WORDING.getProperty(PREFIX + key, "");
  }

  private static List<String> gaps(String text) {
    return GAP.matcher(text).results().map((MatchResult gap) -> gap.group(1)).distinct().toList();
  }

  private static Set<String> namesBehind(String group) {
    Set<String> names = new TreeSet<>();
    for (String key : WORDING.stringPropertyNames()) {
      if (key.startsWith(PREFIX + group)) {
        names.add(key.substring((PREFIX + group).length()).split("\\.", 2)[0]);
      }
    }
    return names;
  }
}
