package org.grouperext.atlassianlicense.activity;

import org.grouperext.atlassianlicense.policy.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * What one run of one feed did.
 *
 * @param feed the feed's id
 * @param people login names in the search's answer
 * @param added names that are new to the login table
 * @param advanced names with a later login than the one stored
 * @param unresolved names in the answer that nobody has
 * @param coverage the stretch that is known after the run, if there is one
 * @param warning what an operator should know; null if all went well
 */
record ActivityReport(
    String feed,
    int people,
    int added,
    int advanced,
    int unresolved,
    @Nullable Coverage coverage,
    @Nullable String warning) {

  /** A run that had no new time to search. */
  static ActivityReport nothingNew(String feed, @Nullable Coverage coverage) {
    return new ActivityReport(feed, 0, 0, 0, 0, coverage, null);
  }

  /** One line with stable keys, then what to know. */
  String message() {
    String known =
        coverage == null
            ? "no logins are known to be complete yet"
            : "logins known from " + coverage.from() + " to " + coverage.through();
    return "feed="
        + feed
        + " people="
        + people
        + " new="
        + added
        + " changed="
        + advanced
        + " unresolved="
        + unresolved
        + ": "
        + known
        + (warning == null ? "." : ". " + warning);
  }
}
