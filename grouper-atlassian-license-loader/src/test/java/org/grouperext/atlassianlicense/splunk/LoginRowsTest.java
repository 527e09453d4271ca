package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.grouperext.atlassianlicense.splunk.LoginRows.Counts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LoginRowsTest {

  private final List<LoginRow> logins = new ArrayList<>();
  private final SearchWindow window =
      new SearchWindow(Instant.ofEpochSecond(100), Instant.ofEpochSecond(200));
  private final Expectations expected = new Expectations(window, Instant.ofEpochSecond(1300), null);
  private final LoginRows rows = new LoginRows(expected, logins::add, Counts.NONE);

  @Test
  void handsOnLoginsAndCounts() {
    login("anna", "150.5");
    login("ben", "100");
    trailer("2");

    assertThat(logins)
        .containsExactly(
            new LoginRow("anna", Instant.ofEpochMilli(150_500)),
            new LoginRow("ben", Instant.ofEpochSecond(100)));
    assertThat(rows.counts()).isEqualTo(new Counts(2, 0, 2));
    assertThat(rows.counts().rows()).isEqualTo(3);
    rows.counts().requireComplete();
  }

  @Test
  void handsOnAUserTwice() {
    login("anna", "150");
    login("anna", "160");

    assertThat(logins).extracting(LoginRow::user).containsExactly("anna", "anna");
  }

  @Test
  void dropsAndCountsUsersThatAreBlank() {
    login("\t", "150");
    login("", "150");
    login(" ", "150");
    login("anna", "150");
    trailer("4");

    assertThat(logins).hasSize(1);
    assertThat(rows.counts().blankUsers()).isEqualTo(3);
    rows.counts().requireComplete();
  }

  @Test
  void goesOnFromThePageBefore() {
    LoginRows next = new LoginRows(expected, logins::add, new Counts(5, 1, -1));

    next.row(new @Nullable String[] {"anna", "150", null, null});

    assertThat(next.counts()).isEqualTo(new Counts(6, 1, -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-01-01T00:00:00Z", ""})
  void refusesATimeThatIsNone(String time) {
    assertIncomplete(Reason.TIME_UNREADABLE, () -> login("anna", time));
  }

  @Test
  void refusesARowWithoutATimeOrAUser() {
    assertIncomplete(Reason.TIME_MISSING, () -> login("anna", null));
    assertIncomplete(Reason.USER_MISSING, () -> login(null, "150"));
  }

  @Test
  void refusesATimeThatHasNotCome() {
    assertIncomplete(Reason.TIME_OUTSIDE_WINDOW, () -> login("anna", "1300"));
    assertIncomplete(Reason.TIME_IN_FUTURE, () -> login("anna", "1301"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"99.999", "200.001", "1200"})
  void refusesATimeOutsideTheWindow(String time) {
    assertIncomplete(Reason.TIME_OUTSIDE_WINDOW, () -> login("anna", time));
  }

  @Test
  void refusesRowsBehindTheTrailer() {
    trailer("0");

    assertIncomplete(Reason.TRAILER, () -> login("anna", "150"));
    assertIncomplete(Reason.TRAILER, () -> trailer("0"));
  }

  @ParameterizedTest
  @CsvSource({"trailer, ", "trailer, many", "trailer, -1", "other, 0"})
  void refusesATrailerThatIsWrong(String type, @Nullable String count) {
    assertIncomplete(
        Reason.TRAILER, () -> rows.row(new @Nullable String[] {null, null, type, count}));
  }

  @Test
  void refusesAnAnswerWithoutATrailer() {
    login("anna", "150");

    assertIncomplete(Reason.TRAILER, () -> rows.counts().requireComplete());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2"})
  void refusesAnAnswerWhoseTrailerCountsOtherwise(String count) {
    login("anna", "150");
    trailer(count);

    assertIncomplete(Reason.TRAILER, () -> rows.counts().requireComplete());
  }

  @Test
  void refusesAnAnswerInWhichNobodyLoggedIn() {
    login("", "150");
    trailer("1");

    assertIncomplete(Reason.EMPTY, () -> rows.counts().requireComplete());
  }

  private void login(@Nullable String user, @Nullable String time) {
    rows.row(new @Nullable String[] {user, time, null, null});
  }

  private void trailer(String count) {
    rows.row(new @Nullable String[] {null, null, "trailer", count});
  }

  private static void assertIncomplete(Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            IncompleteSearchException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageNotContaining("anna");
  }
}
