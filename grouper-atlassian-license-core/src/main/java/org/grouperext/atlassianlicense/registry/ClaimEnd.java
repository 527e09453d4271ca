package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.Member;
import edu.internet2.middleware.grouper.MemberFinder;
import edu.internet2.middleware.grouper.hibernate.AuditControl;
import edu.internet2.middleware.grouper.hibernate.GrouperTransactionType;
import edu.internet2.middleware.grouper.hibernate.HibernateSession;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.hibernate.type.LongType;
import org.hibernate.type.StringType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * Ends a claim and records it, both or neither. The claim is locked while it is looked at for the
 * last time, so that none that is made meanwhile is taken for it.
 */
public final class ClaimEnd {

  private static final String LOCK =
      "select id from grouper_memberships where owner_id = ? and field_id = ? and member_id = ?"
          + " and enabled = 'T' and mship_type = 'immediate' for update";

  /** The person is read from Grouper's own table, so that no statement carries a name. */
  private static final String RECORD =
      "insert into atlassian_removal (license, subject_source, subject_id, run_ms, removed_ms,"
          + " reason, claimed_ms, claim_ends_ms, last_login_ms)"
          + " select ?, m.subject_source, m.subject_id, ?, ?, ?, ?, ms.disabled_timestamp, ?"
          + " from grouper_memberships ms join grouper_members m on m.id = ms.member_id"
          + " where ms.id = ?";

  private static final List<Type> RECORD_TYPES =
      List.of(
          StringType.INSTANCE,
          LongType.INSTANCE,
          LongType.INSTANCE,
          StringType.INSTANCE,
          LongType.INSTANCE,
          LongType.INSTANCE,
          StringType.INSTANCE);

  private final LicenseSettings license;

  /** Ends claims of this license. */
  public ClaimEnd(LicenseSettings license) {
    this.license = license;
  }

  /**
   * Ends the claim of this member if it still is as the predicate wants it.
   *
   * @param now what is recorded as the moment
   * @return whether it ended; false if there is no claim (any more) or it is another one
   */
  public boolean of(String memberId, Predicate<ClaimedPerson> stillToEnd, Instant now) {
    return Boolean.TRUE.equals(
        HibernateSession.callbackHibernateSession(
            GrouperTransactionType.READ_WRITE_NEW,
            AuditControl.WILL_NOT_AUDIT,
            transaction -> end(memberId, stillToEnd, now)));
  }

  private boolean end(String memberId, Predicate<ClaimedPerson> stillToEnd, Instant now) {
    Group claimed = RegistryGroup.find(license.groups().claimed());
    List<String> locked =
        HibernateSession.bySqlStatic()
            .listSelect(
                String.class,
                LOCK,
                List.of(claimed.getId(), Group.getDefaultList().getUuid(), memberId));
    if (locked.isEmpty()) {
      return false;
    }
    Optional<ClaimedPerson> claim = new ClaimReader(license).ofMember(memberId);
    if (claim.filter(stillToEnd).isEmpty()) {
      return false;
    }
    record(locked.get(0), claim.get(), now);
    Member member = MemberFinder.findByUuid(GrouperSession.staticGrouperSession(), memberId, true);
    claimed.deleteMember(member, true);
    return true;
  }

  private void record(String membershipId, ClaimedPerson claim, Instant now) {
    KeepRow decided = Objects.requireNonNull(claim.keepRow());
    @Nullable Object[] values = {
      license.id(),
      decided.decidedAt().toEpochMilli(),
      now.toEpochMilli(),
      decided.reason().name(),
      Sql.milliseconds(claim.claimedAt()),
      Sql.milliseconds(claim.lastLogin()),
      membershipId
    };
    HibernateSession.bySqlStatic().executeSql(RECORD, Arrays.asList(values), RECORD_TYPES);
  }
}
