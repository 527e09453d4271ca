package org.grouperext.atlassianlicense.promises;

/**
 * One thing that happens.
 *
 * @param kind what
 * @param person whom it happens to, if to anybody
 * @param amount how much of it, in the kind's own unit
 */
record Step(Kind kind, String person, int amount) {

  enum Kind {
    /** Someone claims, or clicks again having claimed already. */
    CLAIM,
    /** Someone gives the claim up. */
    LEAVE,
    /** Someone comes into a department that claimed as a whole. */
    JOIN,
    /** Someone leaves that department. */
    PART,
    /** Someone may not claim any more. */
    BAR,
    /** Someone may claim again. */
    ADMIT,
    /** Someone logs in. */
    LOGIN,
    /** The login activity job runs. */
    READ,
    /** The login activity job runs, and Splunk fails. */
    READ_IN_VAIN,
    /** Only the last quarters of an hour are read, which may leave a gap. */
    READ_SHORT,
    /** What was verified is forgotten, such as by a restore or by another search. */
    FORGET_LEDGER,
    /** The keep-license job runs. */
    DECIDE,
    /** The change log reaches the rule. */
    RULES,
    /** So many quarters of an hour pass. */
    PASS,
    /** The daemon's clock goes that many quarters of an hour behind. */
    CLOCK_BEHIND,
    /** The limit becomes that many days. */
    LIMIT,
    /** A pause of that many days begins today, or did yesterday. */
    PAUSE,
    /** That many may go in a run. */
    BRAKE,
    /** So many seats are to stay taken. */
    SEATS,
    /** A run is undone: the last one that took a license, or so many before it. */
    UNDO,
    /** The daemon starts anew. */
    RESTART
  }

  @Override
  public String toString() {
    return (kind + " " + person + (amount == 0 ? "" : " " + amount)).strip();
  }
}
