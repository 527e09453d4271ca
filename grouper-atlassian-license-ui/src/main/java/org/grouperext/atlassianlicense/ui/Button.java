package org.grouperext.atlassianlicense.ui;

import org.grouperext.atlassianlicense.status.MembershipState;

/** The one button that makes sense for a person, if any. */
enum Button {
  CLAIM,
  GIVE_UP,
  NONE;

  /** Giving up a claim changes nothing for someone who is licensed unasked, or not active. */
  static Button of(MembershipState state) {
    return switch (state.standing()) {
      case CAN_CLAIM -> CLAIM;
      case LICENSED, BEING_SET_UP -> state.claimed() ? GIVE_UP : NONE;
      case AUTOMATIC, ASSIGNEE, NOT_ACTIVE, NOT_ELIGIBLE -> NONE;
    };
  }
}
