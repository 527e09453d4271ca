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
  /** Licensed, and about to lose it without a login. */
  LAPSES_SOON,
  /** Licensed, and nobody can tell for how long: the evidence is not there. Nobody loses it. */
  HELD,
  /** Entitled, and on its way to Atlassian. */
  BEING_SET_UP,
  /** Entitled, and did not get to Atlassian. */
  SET_UP_FAILED,
  /** May claim. */
  CAN_CLAIM,
  /** Lost it for not using it, and may claim again. */
  LAPSED,
  /** May claim, and no seat is free. */
  NO_SEAT,
  /** May not claim. */
  NOT_ELIGIBLE
}
