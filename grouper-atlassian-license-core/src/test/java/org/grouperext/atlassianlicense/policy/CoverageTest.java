package org.grouperext.atlassianlicense.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grouperext.atlassianlicense.policy.Moments.day;
import static org.grouperext.atlassianlicense.policy.Moments.justAfter;
import static org.grouperext.atlassianlicense.policy.Moments.justBefore;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CoverageTest {

  private static final int SHUFFLES = 20;
  private static final long SEED = 7;

  @Test
  void thereIsNoStretchWithoutWindows() {
    assertThat(Coverage.latestStretch(List.of())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("windowsAndStretches")
  void findsTheLatestStretchInAnyOrderOfWindows(
      String what, List<Coverage> windows, Coverage stretch) {
    List<Coverage> shuffled = new ArrayList<>(windows);
    Random random = new Random(SEED);
    for (int i = 0; i < SHUFFLES; i++) {
      assertThat(Coverage.latestStretch(shuffled)).as("%s", shuffled).contains(stretch);
      Collections.shuffle(shuffled, random);
    }
  }

  @Test
  void putsWindowsTogetherWhereTheyTouch() {
    assertThat(Coverage.stretches(List.of())).isEmpty();
    assertThat(Coverage.stretches(List.of(window(20, 30), window(5, 10), window(0, 5))))
        .containsExactly(window(0, 10), window(20, 30));
    assertThat(Coverage.stretches(List.of(window(0, 30), window(5, 10), window(30, 31))))
        .containsExactly(window(0, 31));
  }

  @Test
  void findsThePartsThatNoWindowCovers() {
    Coverage all = window(10, 50);
    assertThat(all.partsOutside(List.of())).containsExactly(all);
    assertThat(all.partsOutside(List.of(window(0, 10), window(50, 60)))).containsExactly(all);
    assertThat(all.partsOutside(List.of(window(0, 60)))).isEmpty();
    assertThat(all.partsOutside(List.of(window(10, 50)))).isEmpty();
    assertThat(all.partsOutside(List.of(window(30, 40), window(0, 20), window(45, 90))))
        .containsExactly(window(20, 30), window(40, 45));
    assertThat(all.partsOutside(List.of(window(20, 30))))
        .containsExactly(window(10, 20), window(30, 50));
    assertThat(all.partsOutside(List.of(window(0, 5), window(60, 70)))).containsExactly(all);
  }

  private static Stream<Arguments> windowsAndStretches() {
    return Stream.of(joined(), contained(), apart()).flatMap(same -> same);
  }

  private static Stream<Arguments> joined() {
    Coverage overlapping = new Coverage(justBefore(day(10)), day(20));
    return Stream.of(
        windows("one", window(0, 10), window(0, 10)),
        windows("twice the same", window(0, 10), window(0, 10), window(0, 10)),
        windows("overlapping", window(0, 20), window(0, 11), window(9, 20)),
        windows("overlapping by 1 ms", window(0, 20), window(0, 10), overlapping),
        windows("touching", window(0, 20), window(0, 10), window(10, 20)),
        windows("chain", window(0, 30), window(0, 10), window(10, 20), window(20, 30)));
  }

  private static Stream<Arguments> contained() {
    return Stream.of(
        windows("contained", window(0, 20), window(0, 20), window(5, 15)),
        windows("same start", window(0, 20), window(0, 20), window(0, 15)),
        windows("same end", window(0, 20), window(0, 20), window(5, 20)),
        windows("amid a chain", window(0, 30), window(10, 30), window(12, 14), window(0, 10)));
  }

  private static Stream<Arguments> apart() {
    Coverage afterGap = new Coverage(justAfter(day(10)), day(20));
    return Stream.of(
        windows("gap", window(20, 30), window(0, 10), window(20, 30)),
        windows("gap of 1 ms", afterGap, window(0, 10), afterGap),
        windows("two gaps", window(40, 50), window(0, 10), window(20, 30), window(40, 50)),
        windows("short after a gap", window(90, 91), window(0, 80), window(90, 91)),
        windows("chain after a gap", window(30, 50), window(0, 20), window(30, 40), window(40, 50)),
        windows("gap between chains", window(9, 30), window(0, 8), window(9, 12), window(11, 30)));
  }

  private static Arguments windows(String what, Coverage stretch, Coverage... windows) {
    return arguments(what, List.of(windows), stretch);
  }

  private static Coverage window(int from, int through) {
    return new Coverage(day(from), day(through));
  }

  @Test
  void mayBeOneMillisecondLong() {
    Coverage shortest = new Coverage(day(0), justAfter(day(0)));
    assertThat(shortest.through()).isEqualTo(justAfter(day(0)));
  }

  @Test
  void refusesToBeEmpty() {
    assertThatThrownBy(() -> new Coverage(day(0), day(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Coverage must start before it ends, but runs from %s through %s", day(0), day(0));
  }

  @Test
  void refusesToRunBackwards() {
    assertThatThrownBy(() -> new Coverage(justAfter(day(0)), day(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(day(0).toString());
  }
}
