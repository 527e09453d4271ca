package org.grouperext.atlassianlicense.testbed.atlassian;

/**
 * An Atlassian account, as it was when asked for.
 *
 * @param accountId Atlassian's own id; stays the same when the account is unlinked and linked again
 * @param scimId the id in the SCIM directory
 * @param linked false once it was deleted through SCIM: the account remains, deactivated, and the
 *     directory no longer knows it
 */
public record Account(
    String accountId,
    String scimId,
    String userName,
    String displayName,
    String email,
    boolean active,
    boolean linked) {}
