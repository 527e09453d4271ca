package org.grouperext.atlassianlicense.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The login table in a real database. */
final class LoginTableIT {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static EmbeddedGrouper grouper;

  @BeforeAll
  static void startGrouper() {
    grouper = EmbeddedGrouper.start(GrouperConfiguration.standard());
    LicenseTable.LOGIN.create();
  }

  @AfterAll
  static void stopGrouper() {
    grouper.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 49, 50, 51, 120, 1000, 2345})
  void findsWhatWasInserted(int count) {
    LoginTable table = new LoginTable("feed" + count);
    Map<String, StoredLogin> logins = new HashMap<>();
    IntStream.range(0, count).forEach(i -> logins.put("person" + i, login(i)));

    table.insert(logins);

    assertThat(table.find(logins.keySet())).isEqualTo(logins);
    assertThat(table.find(List.of("person0", "nobody"))).containsOnlyKeys("person0");
    assertThat(new LoginTable("another" + count).find(logins.keySet())).isEmpty();
  }

  private static StoredLogin login(int number) {
    Instant last = NOW.minusSeconds(number);
    return number % 2 == 0
        ? StoredLogin.of(new Person("people", "id" + number), last, NOW)
        : StoredLogin.unresolved(last, NOW, NOW.plusSeconds(number));
  }
}
