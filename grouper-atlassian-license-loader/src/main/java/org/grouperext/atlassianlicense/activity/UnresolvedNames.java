package org.grouperext.atlassianlicense.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.grouperext.atlassianlicense.registry.LoginTable;
import org.grouperext.atlassianlicense.registry.PeopleSource;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.registry.StoredLogin;
import org.grouperext.atlassianlicense.settings.FeedSettings.People;

/**
 * Looks again for the people behind login names that nobody had so far: each after as long as it
 * has been known, so ever less often, and with every new login.
 */
final class UnresolvedNames {

  /** Well under an hour, so that each of the first hourly runs tries. */
  static final Duration FIRST_WAIT = Duration.ofMinutes(5);

  static final Duration LONGEST_WAIT = Duration.ofDays(7);

  private final LoginTable table;
  private final People people;
  private final Instant now;

  UnresolvedNames(LoginTable table, People people, Instant now) {
    this.table = table;
    this.people = people;
    this.now = now;
  }

  /** Tries those that are due, a batch at a time; one that was tried is not due any more. */
  void retry() {
    Map<String, StoredLogin> due = table.due(now);
    while (!due.isEmpty()) {
      Map<String, Person> found = PeopleSource.people(people, due.keySet());
      Map<String, Instant> nextTries = new HashMap<>();
      due.forEach(
          (name, login) -> {
            if (!found.containsKey(name)) {
              nextTries.put(name, nextTry(login.firstSeen(), now));
            }
          });
      table.assign(found);
      table.postpone(nextTries);
      due = table.due(now);
    }
  }

  /** When to try again: the wait doubles each time, up to a week. */
  static Instant nextTry(Instant firstSeen, Instant now) {
    Duration wait = Duration.between(firstSeen, now);
    if (wait.compareTo(FIRST_WAIT) < 0) {
      return now.plus(FIRST_WAIT);
    }
    return now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }
}
