package org.grouperext.atlassianlicense.splunk;

import static org.grouperext.atlassianlicense.splunk.LoginSearch.COUNT_COLUMN;
import static org.grouperext.atlassianlicense.splunk.LoginSearch.TRAILER;
import static org.grouperext.atlassianlicense.splunk.LoginSearch.TYPE_COLUMN;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.jspecify.annotations.Nullable;

/** Checks rows one by one, hands the logins on, and counts. */
final class LoginRows implements ResultsPage.RowReader {

  /**
   * What was seen of a search's rows so far.
   *
   * @param logins rows handed on
   * @param blankUsers rows without a user
   * @param trailer what the last row says how many rows are before it; negative before it is seen
   */
  record Counts(int logins, int blankUsers, int trailer) {

    static final Counts NONE = new Counts(0, 0, -1);

    /** How many rows were read, with the trailer. */
    int rows() {
      return logins + blankUsers + (trailer < 0 ? 0 : 1);
    }

    /** Throws unless the trailer was seen and counts what was read. */
    void requireComplete() {
      if (trailer < 0) {
        throw new IncompleteSearchException(
            Reason.TRAILER, "the last row does not count the others");
      }
      if (trailer != logins + blankUsers) {
        throw new IncompleteSearchException(
            Reason.TRAILER,
            "%d rows were read, but Splunk counted %d".formatted(logins + blankUsers, trailer));
      }
      if (logins == 0) {
        throw new IncompleteSearchException(Reason.EMPTY, "nobody logged in at all");
      }
    }
  }

  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  private final Expectations expected;
  private final Consumer<LoginRow> sink;
  private int logins;
  private int blankUsers;
  private int trailer;

  LoginRows(Expectations expected, Consumer<LoginRow> sink, Counts before) {
    this.expected = expected;
    this.sink = sink;
    this.logins = before.logins();
    this.blankUsers = before.blankUsers();
    this.trailer = before.trailer();
  }

  static List<String> columns(LoginSearch search) {
    return List.of(search.userColumn(), search.timeColumn(), TYPE_COLUMN, COUNT_COLUMN);
  }

  Counts counts() {
    return new Counts(logins, blankUsers, trailer);
  }

  @Override
  public void row(@Nullable CharSequence[] values) {
    if (trailer >= 0) {
      throw new IncompleteSearchException(Reason.TRAILER, "rows follow the one that counts them");
    }
    if (values[2] != null) {
      trailer = trailer(values[2].toString(), values[3]);
      return;
    }
    String user = expected.user(values[0], logins + blankUsers);
    Instant lastLogin = expected.time(values[1]);
    if (user.isBlank()) {
      blankUsers++;
    } else {
      sink.accept(new LoginRow(user, lastLogin));
      logins++;
    }
  }

  private static int trailer(String type, @Nullable CharSequence count) {
    if (!type.equals(TRAILER) || count == null || !COUNT.matcher(count).matches()) {
      throw new IncompleteSearchException(
          Reason.TRAILER, "the row that counts the others is wrong");
    }
    return Integer.parseInt(count.toString());
  }
}
