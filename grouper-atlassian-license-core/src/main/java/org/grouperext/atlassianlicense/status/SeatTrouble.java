package org.grouperext.atlassianlicense.status;

/** Why Atlassian cannot be told of someone who is to have a seat. */
public enum SeatTrouble {
  /** Something Atlassian requires is missing; with the shipped settings, the email address. */
  EMAIL_MISSING,
  /** Someone else has the same email address. */
  EMAIL_SHARED,
  /** Atlassian refused, or could not be reached; Grouper tries again. */
  REFUSED;

  /** The trouble behind an error code of Grouper's provisioner. */
  static SeatTrouble of(String code) {
    return switch (code) {
      case "REQ" -> EMAIL_MISSING;
      case "MAT" -> EMAIL_SHARED;
      default -> REFUSED;
    };
  }
}
