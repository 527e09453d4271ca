package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of a license, with logins, earlier decisions and membership in the keep group,
 * in one statement however many people there are.
 *
 * <p>A claim is an immediate, enabled membership; it starts when that was made or, with a start
 * date, on that date. Adding someone again who is a member already does not restart it.
 */
public final class ClaimReader {

  /** Logins of one person: looked up by index. */
  private static final String LOOKED_UP =
      """
      (select max(l.last_login_ms) from atlassian_login l where l.feed = ?
        and l.subject_source = m.subject_source and l.subject_id = m.subject_id)
      """;

  /**
   * Logins of everybody: joined, which is several times as fast as to look each of them up. Someone
   * with several login names comes several times.
   */
  private static final String JOINED =
      """
      left join atlassian_login l on l.feed = ?
        and l.subject_source = m.subject_source and l.subject_id = m.subject_id
      """;

  private static final String OF_ONE = select(LOOKED_UP, "");
  private static final String OF_ALL = select("l.last_login_ms", JOINED);

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
    Map<Person, ClaimedPerson> people = new HashMap<>();
    query(OF_ALL).selectList(Object[].class).stream()
        .map(ClaimReader::read)
        .forEach(claim -> people.merge(claim.person(), claim, ClaimReader::withLaterLogin));
    return List.copyOf(people.values());
  }

  /** The claim of one member of {@code claimed}; empty if there is none (any more). */
  public Optional<ClaimedPerson> ofMember(String memberId) {
    return first(query(OF_ONE + " and m.id = ?").addBindVar(memberId));
  }

  /** The claim of one person; empty if there is none. */
  public Optional<ClaimedPerson> of(Person person) {
    return first(
        query(OF_ONE + " and m.subject_source = ? and m.subject_id = ?")
            .addBindVar(person.sourceId())
            .addBindVar(person.subjectId()));
  }

  private static String select(String lastLogin, String logins) {
    return """
    select m.subject_source, m.subject_id, ms.create_time, ms.enabled_timestamp, %s,
      k.keeps, k.keep_until_ms, k.reason, k.decided_ms, kept.id
    from grouper_memberships ms
    join grouper_members m on m.id = ms.member_id
    %s
    left join grouper_memberships kept on kept.owner_id = ? and kept.field_id = ms.field_id
      and kept.member_id = ms.member_id and kept.enabled = 'T' and kept.mship_type = 'immediate'
    left join atlassian_keep k on k.license = ?
      and k.subject_source = m.subject_source and k.subject_id = m.subject_id
    where ms.owner_id = ? and ms.field_id = ? and ms.enabled = 'T'
      and ms.mship_type = 'immediate' and m.subject_source <> 'g:gsa'
    """
        .formatted(lastLogin, logins);
  }

  private GcDbAccess query(String sql) {
    Group claimed = RegistryGroup.find(license.groups().claimed());
    Group allowedToKeep = RegistryGroup.find(license.groups().allowedToKeep());
    return new GcDbAccess()
        .sql(sql)
        .addBindVar(license.feed())
        .addBindVar(allowedToKeep.getId())
        .addBindVar(license.id())
        .addBindVar(claimed.getId())
        .addBindVar(Group.getDefaultList().getUuid());
  }

  private static Optional<ClaimedPerson> first(GcDbAccess query) {
    return query.selectList(Object[].class).stream().map(ClaimReader::read).findFirst();
  }

  private static ClaimedPerson read(@Nullable Object[] row) {
    return new ClaimedPerson(
        new Person(text(row[0]), text(row[1])),
        later(Sql.instant(row[2]), Sql.instant(row[3])),
        Sql.instant(row[4]),
        row[5] == null ? null : keepRow(row),
        row[9] != null);
  }

  /** The one of these rows of the same person that has the later login. */
  private static ClaimedPerson withLaterLogin(ClaimedPerson one, ClaimedPerson other) {
    return later(one.lastLogin(), other.lastLogin()) == one.lastLogin() ? one : other;
  }

  private static KeepRow keepRow(@Nullable Object[] row) {
    return new KeepRow(
        text(row[5]).equals("T"),
        Sql.instant(row[6]),
        KeepReason.valueOf(text(row[7])),
        Objects.requireNonNull(Sql.instant(row[8])));
  }

  private static String text(@Nullable Object column) {
    return (String) Objects.requireNonNull(column);
  }

  private static @Nullable Instant later(@Nullable Instant created, @Nullable Instant starts) {
    return created != null && starts != null && starts.isAfter(created) ? starts : created;
  }
}
