package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the login table holds about one login name.
 *
 * @param lastLogin the latest login
 * @param firstSeen when the name first came up
 * @param person whose name it is; null while nobody is known to have it
 * @param nextTry when to look again whose name it is; null once that is known
 */
public record StoredLogin(
    Instant lastLogin, Instant firstSeen, @Nullable Person person, @Nullable Instant nextTry) {

  /** A name that somebody has. */
  public static StoredLogin of(Person person, Instant lastLogin, Instant firstSeen) {
    return new StoredLogin(lastLogin, firstSeen, person, null);
  }

  /** A name that nobody has so far. */
  public static StoredLogin unresolved(Instant lastLogin, Instant firstSeen, Instant nextTry) {
    return new StoredLogin(lastLogin, firstSeen, null, nextTry);
  }
}
