package org.grouperext.atlassianlicense.ui;

import org.grouperext.atlassianlicense.status.AccessState;
import org.grouperext.atlassianlicense.status.Part;

/** The one button that makes sense for a person, if any. */
enum Button {
  CLAIM,
  GIVE_UP,
  NONE;

  /** Giving up a claim changes nothing for someone who is licensed unasked, or not active. */
  static Button of(AccessState state) {
    boolean automatic = state.memberships().in(Part.AUTOMATIC);
    boolean claimed = state.memberships().in(Part.CLAIMED);
    return switch (state.standing()) {
      case CAN_CLAIM, LAPSED -> CLAIM;
      case LICENSED, LAPSES_SOON, HELD -> GIVE_UP;
      case BEING_SET_UP, SET_UP_FAILED -> claimed && !automatic ? GIVE_UP : NONE;
      case AUTOMATIC, ASSIGNEE, NO_SEAT, NOT_ACTIVE, NOT_ELIGIBLE -> NONE;
    };
  }
}
