package org.grouperext.atlassianlicense.testbed.atlassian;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Accounts, groups and seats at one moment, to be compared with those at another. */
record Census(Map<String, Account> accounts, Set<String> groups, Set<String> seats) {

  static Census of(Directory directory, Set<String> licenseGroups) {
    Map<String, Account> accounts = new HashMap<>();
    directory.accounts().forEach(user -> accounts.put(user.accountId(), user.account()));
    Set<String> groups = new HashSet<>();
    Set<String> seats = new HashSet<>();
    for (StoredGroup group : directory.groups()) {
      groups.add(group.id());
      if (licenseGroups.contains(group.name())) {
        directory.membersOf(group).stream()
            .filter(StoredUser::active)
            .forEach(member -> seats.add(group.id() + " " + member.accountId()));
      }
    }
    return new Census(accounts, groups, seats);
  }

  /** What changed since then, added to what had changed before. */
  Changes since(Census before, Changes sum) {
    int touched = 0;
    for (Map.Entry<String, Account> was : before.accounts.entrySet()) {
      touched += was.getValue().equals(accounts.get(was.getKey())) ? 0 : 1;
    }
    return new Changes(
        sum.accountsCreated() + missing(accounts.keySet(), before.accounts.keySet()),
        sum.accountsTouched() + touched,
        sum.groupsCreated() + missing(groups, before.groups),
        sum.groupsTouched() + missing(before.groups, groups),
        sum.seatsGiven() + missing(seats, before.seats),
        sum.seatsTaken() + missing(before.seats, seats));
  }

  private static int missing(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(one -> !others.contains(one)).count();
  }
}
