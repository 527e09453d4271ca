package org.grouperext.atlassianlicense.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.grouperext.atlassianlicense.activity.LoginStore.Stored;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.NameCounts;
import org.grouperext.atlassianlicense.registry.VerifiedWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an answer that Splunk calls complete proves nothing all the same. */
final class PlausibilityTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Coverage WINDOW = hours(73);
  private static final NameCounts GOOD = new NameCounts(300, 3, 5, 0);

  @Test
  void believesTheFirstAnswer() {
    assertThat(doubt(1, GOOD, List.of())).isEmpty();
  }

  @Test
  void believesExactlyHalfOfThePeopleAndNotOneFewer() {
    List<VerifiedWindow> verified = verified(300, 300, 300);
    assertThat(doubt(150, GOOD, verified)).isEmpty();
    assertThat(doubt(149, GOOD, verified))
        .get()
        .asString()
        .startsWith(
            "Only 149 people logged in, where the last searches of such a length found 300: more"
                + " than 50 % fewer, so this search proves nothing.")
        .contains("raise atlassianActivity.idp.shrinkMaxPercent for a run");
  }

  @Test
  void takesItsShareFromTheSettings() {
    Plausibility strict = new Plausibility(Feeds.with("shrinkMaxPercent", "10"));
    Plausibility never = new Plausibility(Feeds.with("shrinkMaxPercent", "100"));
    assertThat(strict.doubt(WINDOW, people(269), GOOD, verified(300))).isPresent();
    assertThat(strict.doubt(WINDOW, people(270), GOOD, verified(300))).isEmpty();
    assertThat(never.doubt(WINDOW, people(1), GOOD, verified(300))).isEmpty();
  }

  @Test
  void saysNothingAboutSmallNumbers() {
    assertThat(doubt(1, GOOD, verified(19))).isEmpty();
    assertThat(doubt(1, GOOD, verified(20))).isPresent();
  }

  @Test
  void comparesWithTheMedianOfTheLastTen() {
    assertThat(doubt(100, GOOD, verified(200, 200, 900, 200, 10))).isEmpty();
    long[] oneGoodAndManyLater =
        LongStream.concat(
                LongStream.of(1000), LongStream.generate(() -> 100).limit(Plausibility.COMPARED))
            .toArray();
    assertThat(doubt(60, GOOD, verified(oneGoodAndManyLater))).isEmpty();
  }

  @Test
  void comparesWithWindowsOfAboutTheSameLengthOnly() {
    assertThat(doubt(30, GOOD, List.of(verified(hours(65 * 24), 700L, 1)))).isEmpty();
    assertThat(doubt(30, GOOD, List.of(verified(hours(36), 700L, 1)))).isEmpty();
    assertThat(doubt(30, GOOD, List.of(verified(hours(73), null, 1)))).isEmpty();
    assertThat(doubt(30, GOOD, List.of(verified(hours(37), 700L, 1)))).isPresent();
  }

  @Test
  void expectsFewerPeopleInShorterWindow() {
    List<VerifiedWindow> twiceAsLong = List.of(verified(hours(146), 300L, 1));
    assertThat(doubt(75, GOOD, twiceAsLong)).isEmpty();
    assertThat(doubt(74, GOOD, twiceAsLong)).isPresent();
  }

  @Test
  void doubtsAnswerWithoutAnyUsableName() {
    assertThat(doubt(0, NameCounts.NONE, List.of()))
        .get()
        .asString()
        .startsWith("None of the answer's login names can be used")
        .contains("atlassianActivity.idp.userColumn");
  }

  @ParameterizedTest
  @CsvSource({"100, 21, 0, 0", "3, 1, 0, 0", "300, 15, 11, 11", "300, 15, 54, 11"})
  void doubtsTooManyNamesThatNobodyHas(
      long names, long unresolved, long newNames, long newUnresolved) {
    assertThat(doubt(names, new NameCounts(names, unresolved, newNames, newUnresolved), List.of()))
        .get()
        .asString()
        .startsWith("More than 20 % of the login names");
  }

  /** A share of few new names says nothing: a single visitor would be all of them. */
  @ParameterizedTest
  @CsvSource({"100, 20, 0, 0", "300, 15, 11, 10", "300, 15, 55, 11", "300, 1, 1, 1"})
  void believesWithFewerNamesThatNobodyHas(
      long names, long unresolved, long newNames, long newUnresolved) {
    assertThat(doubt(names, new NameCounts(names, unresolved, newNames, newUnresolved), List.of()))
        .isEmpty();
  }

  private static Optional<String> doubt(
      long people, NameCounts names, List<VerifiedWindow> verified) {
    return new Plausibility(Feeds.with()).doubt(WINDOW, people(people), names, verified);
  }

  @Test
  void doubtsAnswerWithNamesThatThereWasNoRoomFor() {
    Stored stored = new Stored(300, 0, 0, 0, 1);

    assertThat(new Plausibility(Feeds.with()).doubt(WINDOW, stored, GOOD, List.of()))
        .get()
        .asString()
        .contains("no room for 1 login names")
        .contains("atlassianActivity.idp.unresolvedMaxNames is '10000'");
  }

  private static Stored people(long people) {
    return new Stored(people, 0, 0, 0, 0);
  }

  /** One after the other, the last one last. */
  private static List<VerifiedWindow> verified(long... people) {
    return IntStream.range(0, people.length)
        .mapToObj(i -> verified(WINDOW, people[i], people.length - i))
        .toList();
  }

  private static VerifiedWindow verified(Coverage window, @Nullable Long people, int hoursAgo) {
    return new VerifiedWindow(window, people, NOW.minus(Duration.ofHours(hoursAgo)), "digest");
  }

  private static Coverage hours(int hours) {
    return new Coverage(NOW.minus(Duration.ofHours(hours)), NOW);
  }
}
