package org.grouperext.atlassianlicense.splunk;

/**
 * A search whose answer is known to be complete: whoever had no row did not log in within the
 * window, as far as the index goes back.
 *
 * @param sid Splunk's id of the search, to be found again in its audit log
 * @param window the stretch of time that was searched
 * @param rows rows handed on; more than zero
 * @param blankUsers rows without a user, which were dropped
 * @param scannedEvents events that Splunk looked at
 * @param deleted whether the search was deleted; if not, Splunk forgets it by itself, but until
 *     then it takes disk space from the quota of the token's user
 */
public record VerifiedSearch(
    String sid,
    SearchWindow window,
    int rows,
    int blankUsers,
    long scannedEvents,
    boolean deleted) {}
