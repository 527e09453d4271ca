package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * Reads the claims of a license, with logins, earlier decisions and membership in the keep group,
 * in one statement however many people there are.
 *
 * <p>A claim is an enabled membership; it starts when that was made or, with a start date, on that
 * date. Adding someone again who is a member already does not restart it. Through a group it starts
 * when the person is in that group and the group in {@code claimed}, whichever is later; a claim of
 * one's own goes before one through a group.
 */
public final class ClaimReader {

  private static final String SELECT =
      """
      select m.subject_source, m.subject_id, ms.create_time, ms.enabled_timestamp,
        case when gs.depth = 0 then null else gs.create_time end,
        (select max(l.last_login_ms) from atlassian_login l where l.feed = ?
          and l.subject_source = m.subject_source and l.subject_id = m.subject_id),
        k.keeps, k.keep_until_ms, k.reason, k.decided_ms,
        (select count(*) from grouper_memberships kept where kept.owner_id = ?
          and kept.field_id = ms.field_id and kept.member_id = ms.member_id
          and kept.enabled = 'T' and kept.mship_type = 'immediate'),
        %s
      from grouper_group_set gs
      join grouper_memberships ms on ms.owner_id = gs.member_id and ms.field_id = gs.member_field_id
      join grouper_members m on m.id = ms.member_id
      left join atlassian_keep k on k.license = ?
        and k.subject_source = m.subject_source and k.subject_id = m.subject_id
      where gs.owner_id = ? and gs.field_id = ? and ms.enabled = 'T'
        and (ms.mship_type = 'immediate' or gs.depth > 0) and m.subject_source <> 'g:gsa'
      """;

  /** An empty group is more probably a mistake than that nobody at all may claim. */
  private static final String ELIGIBLE =
      """
      case when not exists (select 1 from grouper_group_set ags
          join grouper_memberships ams on ams.owner_id = ags.member_id
            and ams.field_id = ags.member_field_id
          join grouper_members am on am.id = ams.member_id
          where ags.owner_id = ? and ags.field_id = ? and ams.enabled = 'T'
            and am.subject_source <> 'g:gsa')
        or exists (select 1 from grouper_group_set ags
          join grouper_memberships ams on ams.owner_id = ags.member_id
            and ams.field_id = ags.member_field_id
          where ags.owner_id = ? and ags.field_id = ? and ams.enabled = 'T'
            and ams.member_id = ms.member_id)
        then 1 else 0 end
      """;

  private final LicenseSettings license;

  /** Reads the claims of this license. */
  public ClaimReader(LicenseSettings license) {
    this.license = license;
  }

  /**
   * Everybody who claimed.
   *
   * @throws RegistryException if a group is missing
   */
  public List<ClaimedPerson> all() {
    return List.copyOf(people(query("")));
  }

  /** The claim of one member of {@code claimed}; empty if there is none (any more). */
  public Optional<ClaimedPerson> ofMember(String memberId) {
    return people(query(" and m.id = ?").addBindVar(memberId)).stream().findFirst();
  }

  /** The claim of one person; empty if there is none. */
  public Optional<ClaimedPerson> of(Person person) {
    GcDbAccess query =
        query(" and m.subject_source = ? and m.subject_id = ?")
            .addBindVar(person.sourceId())
            .addBindVar(person.subjectId());
    return people(query).stream().findFirst();
  }

  private GcDbAccess query(String condition) {
    Group claimed = RegistryGroup.find(license.groups().claimed());
    Group allowedToKeep = RegistryGroup.find(license.groups().allowedToKeep());
    String members = Group.getDefaultList().getUuid();
    boolean asked = license.enforcement().keepRequiresAllowedToClaim();
    GcDbAccess query =
        new GcDbAccess()
            .sql(SELECT.formatted(asked ? ELIGIBLE : "1") + condition)
            .addBindVar(license.feed())
            .addBindVar(allowedToKeep.getId());
    if (asked) {
      String allowed = RegistryGroup.find(license.groups().allowedToClaim()).getId();
      query.addBindVar(allowed).addBindVar(members).addBindVar(allowed).addBindVar(members);
    }
    return query.addBindVar(license.id()).addBindVar(claimed.getId()).addBindVar(members);
  }

  /** One each, in whatever number of ways they are members. */
  private static Collection<ClaimedPerson> people(GcDbAccess query) {
    Map<Person, ClaimedPerson> people = new LinkedHashMap<>();
    for (Object[] row : query.selectList(Object[].class)) {
      ClaimedPerson claim = ClaimRow.read(row);
      people.merge(claim.person(), claim, ClaimReader::theOneThatCounts);
    }
    return people.values();
  }

  private static ClaimedPerson theOneThatCounts(ClaimedPerson one, ClaimedPerson other) {
    if (one.direct() != other.direct()) {
      return one.direct() ? one : other;
    }
    Instant begins = one.claimedAt();
    return begins == null || (other.claimedAt() != null && begins.isAfter(other.claimedAt()))
        ? other
        : one;
  }
}
