package org.grouperext.atlassianlicense.registry;

/** What came of one person of a run that is undone. */
public enum UndoOutcome {
  /** Has a fresh claim. */
  PUT_BACK("put back with a fresh claim"),
  /** Was put back by an undo before; what happened since then is not undone. */
  UNDONE_BEFORE("put back by an undo before, so left alone"),
  /** Claimed again meanwhile. */
  CLAIMED_AGAIN("claimed again meanwhile, so left alone"),
  /** May not claim any more. */
  NOT_ELIGIBLE(
      "not put back, because they may not claim any more; add them to allowedToClaim first"),
  /** All seats are taken, or something else of the institution's forbids the claim. */
  REFUSED("not put back, because Grouper refused the claim, such as for want of a free seat"),
  /** The claim had an end date that has passed. */
  ENDED_ANYWAY("not put back, because the claim would have ended by now anyway"),
  /** Is in the subject source no more. */
  GONE("not put back, because they are not in the subject source any more");

  private final String text;

  UndoOutcome(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
