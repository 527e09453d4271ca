package org.grouperext.atlassianlicense.ui;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
import org.grouperext.atlassianlicense.status.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own wording of the screen: complete, and without a gap that nobody fills. */
final class ScreenWordingTest {

  private static final String PREFIX = "atlassianLicense.";
  private static final Instant MOMENT = Instant.parse("2026-11-22T12:00:00Z");
  private static final Pattern GAP = Pattern.compile("\\{([^}]*)}");
  private static final Properties WORDING = wording();

  private static Properties wording() {
    try (InputStream file =
        ScreenWordingTest.class.getResourceAsStream("/grouperText/atlassianLicense.properties")) {
      Properties wording = new Properties();
      wording.load(file);
      return wording;
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the texts of the screen", e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasTitleAndTextForEveryStanding(Standing standing) {
    assertThat(text("standing." + standing + ".title")).isNotBlank();
    assertThat(text("standing." + standing + ".text")).isNotBlank();
  }

  @Test
  void wordsNoStandingThatDoesNotExist() {
    Set<String> standings = Arrays.stream(Standing.values()).map(Enum::name).collect(toSet());
    assertThat(namesBehind("standing.")).isEqualTo(standings);
  }

  @ParameterizedTest
  @EnumSource
  void fillsNothingButTheLimitIntoStandings(Standing standing) {
    assertThat(gaps("standing." + standing + ".title")).isSubsetOf("limit");
    assertThat(gaps("standing." + standing + ".text")).isSubsetOf("limit");
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

  /** The time until which it is kept is known only while it is kept. */
  @ParameterizedTest
  @MethodSource("reasonsOfDecisions")
  void fillsOnlyWhatIsKnownIntoDecisions(KeepReason reason) {
    List<String> known =
        switch (reason) {
          case CLAIM, LOGIN, PAUSE, COVERAGE -> List.of("activity", "until");
          case LAPSED -> List.of("activity");
          default -> List.of();
        };
    assertThat(gaps("decision." + reason)).isSubsetOf(known);
  }

  @Test
  void hasTextForWhenNothingIsKnown() {
    assertThat(text("unknown")).isNotBlank();
    assertThat(gaps("unknown")).isEmpty();
  }

  @Test
  void hasNoBraceThatIsLeftOpen() {
    for (String key : WORDING.stringPropertyNames()) {
      assertThat(GAP.matcher(WORDING.getProperty(key)).replaceAll(""))
          .as(key)
          .doesNotContain("{", "}");
    }
  }

  private static String text(String key) {
    return WORDING.getProperty(PREFIX + key, "");
  }

  private static List<String> gaps(String key) {
    return GAP.matcher(text(key)).results().map((MatchResult gap) -> gap.group(1)).toList();
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
