package org.grouperext.atlassianlicense.testbed.atlassian;

/**
 * What callers have changed at Atlassian so far. What a test sets up itself is not counted.
 *
 * @param accountsCreated accounts that were not there before
 * @param accountsTouched changes, deactivations and deletions of accounts
 * @param groupsCreated groups that were not there before
 * @param groupsTouched deletions of groups; renaming is refused
 * @param seatsGiven how often somebody got into a license group, or back to life in one
 * @param seatsTaken how often somebody's seat in a license group ended
 */
public record Changes(
    int accountsCreated,
    int accountsTouched,
    int groupsCreated,
    int groupsTouched,
    int seatsGiven,
    int seatsTaken) {

  public static final Changes NONE = new Changes(0, 0, 0, 0, 0, 0);

  /** These changes without those made until then. */
  public Changes since(Changes earlier) {
    return new Changes(
        accountsCreated - earlier.accountsCreated,
        accountsTouched - earlier.accountsTouched,
        groupsCreated - earlier.groupsCreated,
        groupsTouched - earlier.groupsTouched,
        seatsGiven - earlier.seatsGiven,
        seatsTaken - earlier.seatsTaken);
  }
}
