package org.grouperext.atlassianlicense.policy;

import java.time.Duration;
import java.time.Instant;

/** What the policy says about one person's claim at one moment. */
public sealed interface Decision {

  /**
   * The license is kept.
   *
   * @param until the last instant at which it is kept without further activity: the latest of
   *     claim, last login and start of coverage, plus the limit, plus the pauses in between
   * @param because what it is kept for
   */
  record Keeps(Instant until, Because because) implements Decision {

    /** Whether the end is no further away than the notice: time to tell the person. */
    public boolean endsWithin(Duration notice, Instant now) {
      return !now.plus(notice).isBefore(until);
    }
  }

  /**
   * The license may be taken back: nothing happened within the limit, and that is proven.
   *
   * @param since the last instant at which it was kept
   * @param lastActivity the later of the claim and the last login
   */
  record Lapses(Instant since, Instant lastActivity) implements Decision {}

  /**
   * The evidence does not reach to judge; treated as keeping.
   *
   * @param why what is missing
   */
  record Unknown(Missing why) implements Decision {}

  /** What a license is kept for. */
  enum Because {
    /** Claimed within the limit. */
    CLAIM,
    /** Logged in within the limit. */
    LOGIN,
    /** The feed does not reach back a whole limit: there may have been a login before it. */
    COVERAGE,
    /** The limit would be over if the clock had not stood still. */
    PAUSE
  }

  /** What is missing to judge. */
  enum Missing {
    /** It is not known when the claim began. */
    CLAIM_DATE,
    /** No login activity has been read and verified yet. */
    COVERAGE,
    /** Login activity is known, but not recently enough. */
    FRESHNESS,
    /**
     * Login activity is known as recently as it can be, but not yet beyond the moment until which
     * the license is kept.
     */
    REACH
  }
}
