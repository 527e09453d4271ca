package org.grouperext.atlassianlicense.status;

/** Where someone stands with a license, in the words of the screen. */
public enum Standing {
  /** Not active at the institution, so without a license whatever else is the case. */
  NOT_ACTIVE,
  /** Licensed without asking, as someone who must be assignable. */
  ASSIGNEE,
  /** Licensed without asking. */
  AUTOMATIC,
  /** Claimed and licensed. */
  LICENSED,
  /** Entitled, and Grouper is about to pass it on. */
  BEING_SET_UP,
  /** May claim. */
  CAN_CLAIM,
  /** May not claim. */
  NOT_ELIGIBLE
}
