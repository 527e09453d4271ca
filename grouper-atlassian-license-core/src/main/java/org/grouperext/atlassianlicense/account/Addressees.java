package org.grouperext.atlassianlicense.account;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Decides whose account an email address stands for, among all who use the same ones. An account
 * belongs to whoever had a seat with it first, or was linked to it first. Reads and changes
 * nothing.
 */
final class Addressees {

  /** Who comes first has the account. */
  private static final Comparator<Addressee> FIRST =
      comparing(Addressee::seatSince, nullsLast(naturalOrder()))
          .thenComparing(
              one -> one.account() == null ? null : one.account().since(),
              nullsLast(naturalOrder()))
          .thenComparing(Addressee::memberId);

  private final Map<String, List<Addressee>> byAddress;
  private final Map<String, List<Addressee>> byAccount;

  Addressees(Collection<Addressee> all) {
    this.byAddress = all.stream().collect(groupingBy(Addressee::address));
    this.byAccount =
        all.stream()
            .filter(one -> one.account() != null)
            .collect(groupingBy(Addressees::accountName));
  }

  /** Which user name stands for this person. */
  Choice choice(Addressee one) {
    String address = one.address();
    boolean shared =
        !address.isEmpty() && others(one, address).anyMatch(other -> other.uses(address));
    if (one.account() == null) {
      return shared ? Choice.NONE : Choice.ADDRESS;
    }
    if (isSomeoneElses(one)) {
      return shared ? Choice.NONE_AND_FORGET : Choice.ADDRESS_AND_FORGET;
    }
    return shared ? Choice.ACCOUNT : Choice.ADDRESS;
  }

  /** Whether this person was linked to an account that somebody else had before. */
  private boolean isSomeoneElses(Addressee one) {
    return others(one, accountName(one))
        .filter(other -> other.stays() && other.sharesAccountWith(one))
        .anyMatch(other -> FIRST.compare(other, one) < 0);
  }

  private Stream<Addressee> others(Addressee one, String name) {
    return Stream.of(byAddress, byAccount)
        .flatMap(index -> index.getOrDefault(name, List.of()).stream())
        .filter(other -> !other.memberId().equals(one.memberId()));
  }

  private static String accountName(Addressee one) {
    return one.account() == null ? "" : one.account().name();
  }
}
