package org.grouperext.atlassianlicense.testbed.grouper;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Someone in the subject source {@code people}.
 *
 * @param eppn the login name, unique
 * @param email may be missing
 */
public record Person(
    String id,
    String eppn,
    @Nullable String email,
    String givenName,
    String familyName,
    String displayName) {

  /** Returns a person at example.edu whose login name and address are made from the id. */
  public static Person of(String id, String givenName, String familyName) {
    String displayName = givenName + " " + familyName;
    return new Person(
        id, id + "@example.edu", id + "@mail.example.edu", givenName, familyName, displayName);
  }

  String description() {
    return displayName + " (" + eppn + ")";
  }

  String searchText() {
    String address = email == null ? "" : email;
    return String.join(" ", id, eppn, address, displayName).toLowerCase(Locale.ROOT);
  }
}
