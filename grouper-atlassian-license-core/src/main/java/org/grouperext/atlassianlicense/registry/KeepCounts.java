package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.Collection;
import java.util.Objects;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * How many rows a license's keep table has and how many members its keep group, asked in one
 * statement. Together with what is known about everybody who claimed this tells that neither holds
 * anybody else.
 *
 * @param rows people with a row in the keep table
 * @param members immediate members of the keep group, groups included
 */
public record KeepCounts(long rows, long members) {

  private static final String SELECT =
      """
      select 'row', count(*) from atlassian_keep where license = ?
      union all
      select 'member', count(*) from grouper_memberships where owner_id = ? and field_id = ?
        and enabled = 'T' and mship_type = 'immediate'
      """;

  /**
   * Counts, past Grouper's caches.
   *
   * @throws RegistryException if the keep group is missing
   */
  public static KeepCounts read(LicenseSettings license) {
    Group group = RegistryGroup.find(license.groups().allowedToKeep());
    return new GcDbAccess()
            .sql(SELECT)
            .addBindVar(license.id())
            .addBindVar(group.getId())
            .addBindVar(Group.getDefaultList().getUuid())
            .selectList(Object[].class)
            .stream()
            .map(KeepCounts::read)
            .reduce(new KeepCounts(0, 0), KeepCounts::plus);
  }

  /** Whether nobody has a row but people among these. */
  public boolean noRowsBut(Collection<ClaimedPerson> claims) {
    return rows == claims.stream().filter(claim -> claim.keepRow() != null).count();
  }

  /** Whether nobody is in the keep group but people among these. */
  public boolean noMembersBut(Collection<ClaimedPerson> claims) {
    return members == claims.stream().filter(ClaimedPerson::inKeepGroup).count();
  }

  private KeepCounts plus(KeepCounts other) {
    return new KeepCounts(rows + other.rows, members + other.members);
  }

  private static KeepCounts read(Object[] row) {
    long count = ((Number) Objects.requireNonNull(row[1])).longValue();
    return row[0].equals("row") ? new KeepCounts(count, 0) : new KeepCounts(0, count);
  }
}
