package org.grouperext.atlassianlicense.testbed.atlassian;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who costs money: the members of a license group whose account is active. */
final class Seats {
  private Seats() {}

  static SortedSet<String> in(AtlassianGroup group, Collection<Account> accounts) {
    SortedSet<String> seats = new TreeSet<>();
    for (Account account : accounts) {
      if (account.active() && group.members().contains(account.userName())) {
        seats.add(account.userName());
      }
    }
    return Collections.unmodifiableSortedSet(seats);
  }
}
