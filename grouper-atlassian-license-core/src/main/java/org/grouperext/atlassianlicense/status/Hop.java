package org.grouperext.atlassianlicense.status;

/** The hops on the way to a seat, in their order. */
public enum Hop {
  /** May claim. */
  ELIGIBLE,
  /** Claimed. */
  CLAIMED,
  /** May keep the claim. */
  KEPT,
  /** Active at the institution. */
  ACTIVE,
  /** Has a license, as far as Grouper is concerned. */
  LICENSED,
  /** Grouper's provisioner has sent the person to Atlassian. */
  SENT,
  /** The seat in Atlassian. */
  SEAT
}
