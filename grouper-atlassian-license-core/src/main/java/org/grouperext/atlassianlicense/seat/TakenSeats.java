package org.grouperext.atlassianlicense.seat;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.hibernate.HibernateSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * The seats of a license that are taken: one of everybody who is entitled, by a claim or
 * automatically, and active. By those two groups, since Grouper brings the composite of both in
 * line a little later. Reads within the caller's transaction, if there is one.
 */
public final class TakenSeats {

  private static final String COUNT =
      """
      select count(distinct ms.member_id) from grouper_group_set gs
      join grouper_memberships ms on ms.owner_id = gs.member_id and ms.field_id = gs.member_field_id
      join grouper_members m on m.id = ms.member_id
      where gs.owner_id = ? and gs.field_id = ? and ms.enabled = 'T'
        and m.subject_source <> 'g:gsa' and m.id <> ? and exists (
          select 1 from grouper_group_set ags
          join grouper_memberships ams on ams.owner_id = ags.member_id
            and ams.field_id = ags.member_field_id
          where ags.owner_id = ? and ags.field_id = ? and ams.enabled = 'T'
            and ams.member_id = ms.member_id)
      """;

  private static final String AUTOMATIC =
      """
      select count(*) from grouper_group_set gs
      join grouper_memberships ms on ms.owner_id = gs.member_id and ms.field_id = gs.member_field_id
      where gs.owner_id = ? and gs.field_id = ? and ms.enabled = 'T' and ms.member_id = ?
      """;

  private static final String NEXT =
      "select min(keep_until_ms) from atlassian_keep"
          + " where license = ? and keeps = 'T' and keep_until_ms is not null";

  private static final String LOCK = "select id from grouper_groups where id = ? for update";
  private static final String NOBODY = "nobody";

  private final LicenseSettings license;

  /** The seats of this license. */
  public TakenSeats(LicenseSettings license) {
    this.license = license;
  }

  /**
   * How many there are.
   *
   * @throws org.grouperext.atlassianlicense.registry.RegistryException if a group is missing
   */
  public int count() {
    return countWithout(NOBODY);
  }

  /** How many there are without that of this member, if it has one. */
  int countWithout(String memberId) {
    String members = Group.getDefaultList().getUuid();
    String active = id(license.groups().activePeople());
    return number(COUNT, List.of(entitled(), members, memberId, active, members));
  }

  /** Whether this member has a seat without claiming. */
  boolean isAutomatic(String memberId) {
    String members = Group.getDefaultList().getUuid();
    return number(AUTOMATIC, List.of(id(license.groups().automatic()), members, memberId)) > 0;
  }

  /**
   * When the first of the claims runs out, if nobody logs in until then; by what the last run
   * decided. It is in the past if the next run takes it. Empty if no date is known.
   */
  Optional<Instant> nextFree() {
    Long until = HibernateSession.bySqlStatic().select(Long.class, NEXT, List.of(license.id()));
    return Optional.ofNullable(until).map(Instant::ofEpochMilli);
  }

  /**
   * Lets one claim at a time count and be added, until the caller's transaction ends. It locks the
   * row of {@code entitled}: those who add to {@code claimed} hold its row shared already.
   */
  void lock() {
    HibernateSession.bySqlStatic().select(String.class, LOCK, List.of(entitled()));
  }

  private String entitled() {
    return id(license.groups().entitled());
  }

  private static int number(String sql, List<Object> values) {
    return HibernateSession.bySqlStatic().select(Long.class, sql, values).intValue();
  }

  private static String id(String group) {
    return RegistryGroup.find(group).getId();
  }
}
