package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.grouperext.atlassianlicense.settings.LicenseGroups;
import org.jspecify.annotations.Nullable;

/**
 * Which of a license's groups a person is in, directly or not, and since when, in one statement. It
 * needs nothing but Grouper's own tables.
 */
public final class PersonMemberships {

  private static final String SELECT =
      """
      select owner.name, ms.id, start_group.id, owner.id, start_group.display_name,
        start_group.name, ms.create_time, gs.create_time, ms.enabled_timestamp,
        ms.disabled_timestamp
      from grouper_members m
      join grouper_memberships ms on ms.member_id = m.id
      join grouper_group_set gs
        on gs.member_id = ms.owner_id and gs.member_field_id = ms.field_id
      join grouper_groups owner on owner.id = gs.owner_id
      join grouper_groups start_group on start_group.id = ms.owner_id
      where m.subject_source = ? and m.subject_id = ? and ms.enabled = 'T' and gs.field_id = ?
        and owner.name in (?, ?, ?, ?, ?, ?, ?, ?)
      order by owner.name, start_group.display_name
      """;

  private PersonMemberships() {}

  /** Every way into one of the license's groups or the institution's active people. */
  public static List<MembershipPath> of(Person person, LicenseGroups names) {
    GcDbAccess query =
        new GcDbAccess()
            .sql(SELECT)
            .addBindVar(person.sourceId())
            .addBindVar(person.subjectId())
            .addBindVar(Group.getDefaultList().getUuid());
    names.hops().forEach(query::addBindVar);
    query.addBindVar(names.activePeople());
    return query.selectList(Object[].class).stream().map(PersonMemberships::read).toList();
  }

  private static MembershipPath read(@Nullable Object[] row) {
    boolean direct = Objects.equals(row[2], row[3]);
    return new MembershipPath(
        (String) Objects.requireNonNull(row[0]),
        (String) Objects.requireNonNull(row[1]),
        direct ? null : display(row),
        latest(row[6], row[7], row[8]),
        Sql.instant(row[9]));
  }

  private static String display(@Nullable Object[] row) {
    return (String) Objects.requireNonNull(row[4] == null ? row[5] : row[4]);
  }

  /** A way is as old as its youngest part: the membership, its start date, the nesting. */
  private static Instant latest(@Nullable Object... times) {
    Instant latest = Instant.EPOCH;
    for (@Nullable Object time : times) {
      Instant instant = Sql.instant(time);
      latest = instant != null && instant.isAfter(latest) ? instant : latest;
    }
    return latest;
  }
}
