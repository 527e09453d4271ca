package org.grouperext.atlassianlicense.promises;

/** What a license system may get wrong; the model must find each of them. */
enum Flaw {
  NONE,
  /** Takes windows with gaps between them for one. */
  OVERLOOKS_GAPS,
  /** Takes the logins for known up to now. */
  TAKES_STALE_FOR_FRESH,
  /** The clock of inactivity goes on in a pause. */
  OVERLOOKS_PAUSES,
  /** A login that was read does not count. */
  OVERLOOKS_LOGINS,
  /** A claim that was given up and made again counts from the first time. */
  REMEMBERS_THE_FIRST_CLAIM,
  /** The brake does not hold. */
  RELEASES_THE_BRAKE,
  /** The rule removes whoever dropped out, without looking again. */
  TRUSTS_THE_EVENT,
  /** Someone who was never in the keep group is never admitted to it. */
  FORGETS_WHO_NEVER_GOT_IN,
  /** Goes below the seats that are to stay taken. */
  OVERLOOKS_THE_SEATS,
  /** Takes those for seats whose claims are about to end. */
  COUNTS_SEATS_TWICE,
  /** Ends someone's place in the keep group who claimed through a group. */
  TAKES_CLAIMS_OF_GROUPS,
  /** Gives back again what an undo gave back before. */
  UNDOES_TWICE,
  /** Gives a license back to someone who may not claim any more. */
  UNDOES_FOR_ANYBODY,
  /** Takes a license without a record of it. */
  FORGETS_WHOM_IT_TOOK,
  /** Takes the license a quarter of an hour early. */
  IS_EARLY
}
