package org.grouperext.atlassianlicense.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grouperext.atlassianlicense.install.OwnTables;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The login table in a real database. */
final class LoginTableIT {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static EmbeddedGrouper grouper;

  @BeforeAll
  static void startGrouper() {
    grouper = EmbeddedGrouper.start(GrouperConfiguration.standard());
    OwnTables.make(LicenseTable.LOGIN);
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

  @Test
  void findsTheLastLoginOfAPersonByWhateverName() {
    LoginTable table = new LoginTable("of-one");
    Person person = new Person("people", "of-one");
    Instant late = Instant.ofEpochMilli(2_000);
    table.insert(
        Map.of(
            "early", StoredLogin.of(person, Instant.ofEpochMilli(1_000), late),
            "late", StoredLogin.of(person, late, late)));

    assertThat(table.lastOf(person)).contains(late);
    assertThat(table.lastOf(new Person("people", "nobody"))).isEmpty();
    assertThat(new LoginTable("another").lastOf(person)).isEmpty();
  }

  /** Seen to fail without the guard: the first tells the name in the message of Grouper. */
  @Test
  void tellsNoNameWhenTheDatabaseRefuses() throws SQLException {
    LoginTable table = new LoginTable("secretive");
    Map<String, StoredLogin> logins = Map.of("annabella", login(0));
    table.insert(logins);

    assertTellsNoName(() -> table.insert(logins), "SQL state 23505");
    update("alter table atlassian_login rename to gone");
    try {
      assertTellsNoName(() -> table.find(List.of("annabella")), "SQL state 42P01");
      assertTellsNoName(() -> table.advance(Map.of("annabella", NOW)), "SQL state 42P01");
      assertTellsNoName(() -> table.count(NOW, NOW), "SQL state 42P01");
    } finally {
      update("alter table gone rename to atlassian_login");
    }
  }

  private static void assertTellsNoName(ThrowingCallable statement, String state) {
    Throwable failure = catchThrowable(statement);
    StringWriter told = new StringWriter();
    failure.printStackTrace(new PrintWriter(told));
    assertThat(told.toString())
        .contains(state, "LoginTable")
        .doesNotContain("annabella", "id0", "secretive");
  }

  private static void update(String sql) throws SQLException {
    try (Connection connection = grouper.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static StoredLogin login(int number) {
    Instant last = NOW.minusSeconds(number);
    return number % 2 == 0
        ? StoredLogin.of(new Person("people", "id" + number), last, NOW)
        : StoredLogin.unresolved(last, NOW, NOW.plusSeconds(number));
  }
}
