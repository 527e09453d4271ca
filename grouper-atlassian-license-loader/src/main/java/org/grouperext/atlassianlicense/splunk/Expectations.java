package org.grouperext.atlassianlicense.splunk;

import java.time.Duration;
import java.time.Instant;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a search must be like.
 *
 * @param window where their times must lie
 * @param latest no time may be later, whatever the window
 * @param users where no user may come twice; null if the search does not promise that
 */
record Expectations(SearchWindow window, Instant latest, @Nullable SeenUsers users) {

  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

  /**
   * What the rows of a search must be like.
   *
   * @param rows about how many there will be
   */
  static Expectations of(LoginSearch search, SearchWindow window, Instant now, int rows) {
    return new Expectations(
        window, now.plus(CLOCKS_DIFFER), search.givesEachUserOnce() ? new SeenUsers(rows) : null);
  }

  Instant time(@Nullable CharSequence text) {
    if (text == null) {
      throw new IncompleteSearchException(Reason.TIME_MISSING, "a row has no time");
    }
    Instant time = EpochTime.parse(text);
    if (time == null) {
      throw new IncompleteSearchException(Reason.TIME_UNREADABLE, "a row's time is no number");
    }
    if (time.isAfter(latest)) {
      throw new IncompleteSearchException(
          Reason.TIME_IN_FUTURE, "a row's time is later than " + latest);
    }
    if (!window.mayHold(time)) {
      throw new IncompleteSearchException(
          Reason.TIME_OUTSIDE_WINDOW,
          "a row's time is not from %s through %s".formatted(window.from(), window.through()));
    }
    return time;
  }

  String user(@Nullable CharSequence given, int row) {
    if (given == null) {
      throw new IncompleteSearchException(Reason.USER_MISSING, "a row has no user");
    }
    String user = given.toString();
    if (users != null) {
      users.see(user, row);
    }
    return user;
  }

  void requireUsersOnce(int rows) {
    if (users != null && users.hasTwice(rows)) {
      throw new IncompleteSearchException(
          Reason.DUPLICATE_USER, "a user comes in two rows though the search gives each in one");
    }
  }
}
