package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SeenUsersTest {

  private static final int ROWS = 100_000;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesManyUsersOnceEach(boolean inOrder) {
    SeenUsers seen = seen(users(inOrder));

    assertThat(seen.hasTwice(ROWS)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsOneUserThatComesTwice(long seed) {
    Random random = new Random(seed);
    List<String> users = users(random.nextBoolean());
    int from = random.nextInt(ROWS);
    int to = (from + 1 + random.nextInt(ROWS - 1)) % ROWS;
    users.set(to, users.get(from));

    assertThat(seen(users).hasTwice(ROWS)).as("seed " + seed).isTrue();
  }

  @Test
  void takesRowsThatAreReadAgain() {
    SeenUsers seen = seen(users(true));
    IntStream.range(500, 700).forEach(row -> seen.see("person%06d".formatted(row), row));

    assertThat(seen.hasTwice(ROWS)).isFalse();
  }

  @Test
  void tellsUsersApartByCase() {
    SeenUsers seen = new SeenUsers(2);
    seen.see("anna", 0);
    seen.see("Anna", 1);

    assertThat(seen.hasTwice(2)).isFalse();
  }

  private static List<String> users(boolean inOrder) {
    List<String> users =
        IntStream.range(0, ROWS).mapToObj("person%06d"::formatted).collect(Collectors.toList());
    if (!inOrder) {
      Collections.shuffle(users, new Random(7));
    }
    return users;
  }

  private static SeenUsers seen(List<String> users) {
    SeenUsers seen = new SeenUsers(users.size());
    for (int row = 0; row < users.size(); row++) {
      seen.see(users.get(row), row);
    }
    return seen;
  }
}
