package org.grouperext.atlassianlicense.splunk;

import java.time.Instant;
import java.util.Objects;

/**
 * Someone's last login within the window of a search.
 *
 * @param user the login name as Splunk gave it; not blank
 * @param lastLogin when
 */
public record LoginRow(String user, Instant lastLogin) {

  /** Refuses a blank user. */
  public LoginRow {
    Objects.requireNonNull(lastLogin, "lastLogin");
    if (user.isBlank()) {
      throw new IllegalArgumentException("A login without a user says nothing about anyone.");
    }
  }
}
