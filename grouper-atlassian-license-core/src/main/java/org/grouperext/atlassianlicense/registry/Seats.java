package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.hibernate.HibernateSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/**
 * How many seats of a license are taken. Reads within the caller's transaction, if there is one, so
 * that someone who is adding members needs no second connection.
 */
public final class Seats {

  /** Whether the member {@code m} is in a group, directly or not. */
  private static final String IN_GROUP =
      """
      exists (
        select 1 from grouper_group_set gs
        join grouper_memberships ms on ms.owner_id = gs.member_id
          and ms.field_id = gs.member_field_id
        where gs.owner_id = ? and gs.field_id = ? and ms.enabled = 'T' and ms.member_id = m.id)
      """;

  /**
   * Who is entitled and active, by the two groups themselves: Grouper brings the composite of both
   * in line a little later, and someone whose claim has just ended would still be counted.
   */
  private static final String COUNT =
      """
      select count(distinct ems.member_id) from grouper_group_set egs
      join grouper_memberships ems
        on ems.owner_id = egs.member_id and ems.field_id = egs.member_field_id
      join grouper_members m on m.id = ems.member_id
      where egs.owner_id = ? and egs.field_id = ? and ems.enabled = 'T'
        and m.subject_source <> 'g:gsa' and
      """
          + IN_GROUP;

  private static final String ENTITLED =
      "select count(*) from grouper_members m where m.id = ? and " + IN_GROUP;

  /** The ends of those claims that free a seat when they end. */
  private static final String ENDS =
      """
      select k.keep_until_ms from atlassian_keep k
      join grouper_members m on m.subject_source = k.subject_source and m.subject_id = k.subject_id
      where k.license = ? and k.keep_until_ms is not null and k.reason <> 'THROUGH_GROUP' and
      """
          + IN_GROUP
          + " and "
          + IN_GROUP
          + " and not "
          + IN_GROUP
          + " order by k.keep_until_ms";

  private Seats() {}

  /**
   * The number taken now.
   *
   * @throws RegistryException if a group is missing
   */
  public static int taken(LicenseSettings license) {
    String members = Group.getDefaultList().getUuid();
    return number(
        COUNT,
        List.of(
            id(license.groups().entitled()),
            members,
            id(license.groups().activePeople()),
            members));
  }

  /**
   * The number taken now, without those of the claims that a run has decided to end already and the
   * rule has not ended yet.
   *
   * @throws RegistryException if a group is missing
   */
  public static int taken(LicenseSettings license, List<ClaimedPerson> claims) {
    return taken(license) - (int) claims.stream().filter(Seats::isAboutToEnd).count();
  }

  /**
   * Why no further claim can have a seat; empty if one can, or if the license has no limit.
   *
   * @throws RegistryException if a group is missing
   */
  public static Optional<Shortage> shortage(LicenseSettings license) {
    int seats = license.provisioning().maxSeats();
    int taken = seats == 0 ? 0 : taken(license);
    return taken < seats || seats == 0
        ? Optional.empty()
        : Optional.of(new Shortage(taken, seats, end(license, taken - seats)));
  }

  /**
   * Whether this member is entitled to a seat already, so that a claim takes no further one.
   *
   * @throws RegistryException if a group is missing
   */
  public static boolean entitled(LicenseSettings license, String memberId) {
    return number(
            ENTITLED,
            List.of(memberId, id(license.groups().entitled()), Group.getDefaultList().getUuid()))
        > 0;
  }

  /**
   * The end of the claim that ends after so many others; null if there are not so many. Grouper
   * lists texts, and no numbers.
   */
  private static @Nullable Instant end(LicenseSettings license, int others) {
    String members = Group.getDefaultList().getUuid();
    List<String> ends =
        HibernateSession.bySqlStatic()
            .listSelect(
                String.class,
                ENDS,
                List.of(
                    license.id(),
                    id(license.groups().claimed()),
                    members,
                    id(license.groups().activePeople()),
                    members,
                    id(license.groups().automatic()),
                    members));
    return others < ends.size() ? Instant.ofEpochMilli(Long.parseLong(ends.get(others))) : null;
  }

  private static boolean isAboutToEnd(ClaimedPerson claim) {
    KeepRow row = claim.keepRow();
    return row != null && !row.keeps() && !claim.inKeepGroup();
  }

  private static int number(String sql, List<Object> values) {
    return HibernateSession.bySqlStatic().select(Long.class, sql, values).intValue();
  }

  private static String id(String group) {
    return RegistryGroup.find(group).getId();
  }
}
