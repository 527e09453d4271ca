package org.grouperext.atlassianlicense.account;

/** Which user name stands for a person at Atlassian. */
enum Choice {
  /** The email address: nobody else has it. */
  ADDRESS,
  /** The name of their own account, as somebody else has the address as well. */
  ACCOUNT,
  /** None: somebody else has the address as well, and the account is not this person's. */
  NONE,
  /** The email address, but no longer the account of somebody else they were linked to. */
  ADDRESS_AND_FORGET,
  /** None, nor the account of somebody else they were linked to. */
  NONE_AND_FORGET;

  /** Whether there is no user name, so that the person is left out. */
  boolean leavesOut() {
    return this == NONE || this == NONE_AND_FORGET;
  }

  /** Whether they were linked to the account of somebody else. */
  boolean forgetsAccount() {
    return this == ADDRESS_AND_FORGET || this == NONE_AND_FORGET;
  }
}
