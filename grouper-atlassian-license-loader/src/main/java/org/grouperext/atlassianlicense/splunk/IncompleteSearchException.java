package org.grouperext.atlassianlicense.splunk;

/** Splunk answered, but not with everything, or not in a way that shows that it is everything. */
public final class IncompleteSearchException extends SplunkException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  IncompleteSearchException(Reason reason, String what) {
    super(
        "Splunk's answer is not complete: %s (%s). %s".formatted(what, reason, reason.remedy),
        null);
    this.reason = reason;
  }

  /** Why the answer is not believed. */
  public Reason reason() {
    return reason;
  }

  /** Why an answer is not believed. */
  public enum Reason {
    /** Splunk says that the search failed. */
    FAILED("Run the search in Splunk by hand and look at the job inspector."),
    /** A limit or a person ended the search early. */
    FINALIZED("Raise the time and disk limits of the role of the token's user, or search less."),
    /** The search's process died. */
    ZOMBIE("Ask the Splunk administrators why the search process died; the next run tries again."),
    /** Splunk does not know the search any more. */
    LOST("Splunk was restarted or the search was deleted; the next run tries again."),
    /** It took longer than the search deadline. */
    DEADLINE("Set a longer search deadline or search a shorter window."),
    /** The thread was asked to stop. */
    INTERRUPTED("The next run tries again."),
    /** A message says, or may say, that something is missing. */
    MESSAGE("Run the search in Splunk by hand: the job's messages say more."),
    /** No login at all. */
    EMPTY("Check the index, the token user's right to read it, and the name of the user column."),
    /** There are as many rows as are allowed. */
    TRUNCATED("Raise the most rows that are expected."),
    /** The pages have fewer or more rows than Splunk announced. */
    ROW_COUNT(
        "The next run tries again; if it stays, check what stands between Grouper and Splunk."),
    /** A page holds rows of a search that still runs, or starts elsewhere than asked. */
    WRONG_PAGE(
        "The next run tries again; if it stays, check what stands between Grouper and Splunk."),
    /** The row that counts the others is missing, doubled, not the last, or counts otherwise. */
    TRAILER("Let the search end with stats or table, so that one more row can be added behind it."),
    /** The search is not the same any more after its rows were read. */
    CHANGED("The next run tries again; if it stays, let nobody touch the search's jobs in Splunk."),
    /** A user comes twice although the search gives one row a user: others may be missing. */
    DUPLICATE_USER(
        "The next run tries again; if it stays, see whether the search gives a user in two rows."),
    /** A row has no user at all. A user that is only blanks is dropped and counted instead. */
    USER_MISSING("Let each row of the search have the user column, under the name that is set."),
    /** A row has no time at all. */
    TIME_MISSING("Let each row of the search have the time column, under the name that is set."),
    /** A row's time has not come yet. */
    TIME_IN_FUTURE("Check the clocks of the identity provider, of Splunk and of this machine."),
    /** A row has a time that is not a number of seconds. */
    TIME_UNREADABLE("Let the time column be max(_time), not formatted."),
    /** A row's time lies outside the window. */
    TIME_OUTSIDE_WINDOW("Let the time column be max(_time), and check the time zone of the log."),
    /** A row has several values in one column. */
    SEVERAL_VALUES("Let the search give one user and one time a row, as stats … by user does."),
    /** The answer is not the JSON that Splunk's documentation describes. */
    UNREADABLE(
        "Check that the URL is that of Splunk's management port and no proxy changes answers.");

    private final String remedy;

    Reason(String remedy) {
      this.remedy = remedy;
    }
  }
}
