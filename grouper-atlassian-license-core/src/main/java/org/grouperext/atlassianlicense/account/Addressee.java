package org.grouperext.atlassianlicense.account;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom a provisioner knows, by their email address and their account at Atlassian. Names
 * are in lower case, as Atlassian compares them without case; one that is not known is empty.
 *
 * @param memberId Grouper's id of the member
 * @param address the email address
 * @param account the account they were linked to; null if to none
 * @param due whether they are in a group that is provisioned
 * @param seatSince since when they have had a seat; null if they have none
 */
record Addressee(
    String memberId,
    String address,
    @Nullable Account account,
    boolean due,
    @Nullable Instant seatSince) {

  /**
   * An account at Atlassian, as Grouper remembers it.
   *
   * @param id the id that Atlassian gave
   * @param name the user name, which is an email address
   * @param since since when Grouper has known it; null if that is not known
   */
  record Account(String id, String name, @Nullable Instant since) {

    /** Without the id or the name there is no link. */
    static @Nullable Account of(
        @Nullable String id, @Nullable String name, @Nullable Instant since) {
      String known = lower(name);
      return id == null || id.isBlank() || known.isEmpty() ? null : new Account(id, known, since);
    }
  }

  /** The same with what the database alone knows. */
  Addressee withSeat(@Nullable Instant since) {
    return new Addressee(memberId, address, account, due, since);
  }

  /** The names that they use. */
  Set<String> names() {
    Set<String> names = new HashSet<>(List.of(address, account == null ? "" : account.name()));
    names.remove("");
    return names;
  }

  /** Whether nobody else may have the account of this name. */
  boolean uses(String name) {
    return due && address.equals(name) || stays() && account != null && account.name().equals(name);
  }

  /** Whether the two were linked to one and the same account. */
  boolean sharesAccountWith(Addressee other) {
    return account != null && other.account != null && account.id().equals(other.account.id());
  }

  /** Whoever has left everything, seat included, does not keep others from the account. */
  boolean stays() {
    return due || seatSince != null;
  }

  /** A name as it is compared. */
  static String lower(@Nullable String name) {
    return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
  }
}
