package org.grouperext.atlassianlicense.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.account.Addressee.Account;
import org.grouperext.atlassianlicense.registry.Sql;
import org.jspecify.annotations.Nullable;

/** Reads from Grouper's tables everybody who uses one of some names: one statement for many. */
final class AddresseeReader {

  /** Names a statement, each bound twice; Oracle takes no more than 1,000 values in a list. */
  private static final int TOGETHER = 500;

  private static final String SELECT =
      """
      select sm.member_id, m.email0, sm.member_from_id2, sm.member_from_id3, sm.in_target_start,
        sm.provisionable,
        (select min(seat.in_target_start) from grouper_sync_membership seat
          where seat.grouper_sync_member_id = sm.id and seat.in_target = 'T')
      from grouper_sync_member sm
      join grouper_members m on m.id = sm.member_id
      where sm.grouper_sync_id = ? and (lower(m.email0) in (%s) or lower(sm.member_from_id3) in (%s))
      """;

  private AddresseeReader() {}

  /** Whoever uses one of these names, by the id of the member. */
  static Map<String, Addressee> read(String syncId, Collection<String> names) {
    List<String> all = List.copyOf(names);
    Map<String, Addressee> addressees = new HashMap<>();
    for (int from = 0; from < all.size(); from += TOGETHER) {
      List<String> some = all.subList(from, Math.min(from + TOGETHER, all.size()));
      String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
      List<Object> bindings = new ArrayList<>(List.of(syncId));
      bindings.addAll(some);
      bindings.addAll(some);
      for (Object[] row : Sql.select(SELECT.formatted(marks, marks), bindings)) {
        Addressee addressee = addressee(row);
        addressees.put(addressee.memberId(), addressee);
      }
    }
    return addressees;
  }

  private static Addressee addressee(@Nullable Object[] row) {
    return new Addressee(
        String.valueOf(row[0]),
        Addressee.lower((String) row[1]),
        Account.of((String) row[2], (String) row[3], instant(row[4])),
        "T".equals(row[5]),
        instant(row[6]));
  }

  private static @Nullable Instant instant(@Nullable Object time) {
    return time instanceof Date date ? date.toInstant() : null;
  }
}
