package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.MembershipSave;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.hibernate.AuditControl;
import edu.internet2.middleware.grouper.hibernate.GrouperTransactionType;
import edu.internet2.middleware.grouper.hibernate.HibernateSession;
import edu.internet2.middleware.grouper.hooks.logic.HookVeto;
import edu.internet2.middleware.subject.Subject;
import java.time.Instant;
import java.util.List;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.hibernate.type.LongType;
import org.hibernate.type.StringType;

/** Gives one person the claim back that a run took; claim and mark are one transaction. */
final class ClaimReturn {

  private static final String MARK =
      "update atlassian_removal set undone_ms = ? where license = ? and subject_source = ?"
          + " and subject_id = ? and run_ms = ? and undone_ms is null";

  private final LicenseSettings license;
  private final Instant now;

  ClaimReturn(LicenseSettings license, Instant now) {
    this.license = license;
    this.now = now;
  }

  /** A refusal undoes the mark too, so that this can be tried again. */
  UndoOutcome of(Removal removal) {
    try {
      return (UndoOutcome)
          HibernateSession.callbackHibernateSession(
              GrouperTransactionType.READ_WRITE_NEW,
              AuditControl.WILL_NOT_AUDIT,
              transaction -> giveBack(removal));
    } catch (HookVeto e) {
      return UndoOutcome.REFUSED;
    }
  }

  private UndoOutcome giveBack(Removal removal) {
    Group claimed = RegistryGroup.find(license.groups().claimed());
    Person person = removal.person();
    Subject subject = SubjectFinder.findByIdAndSource(person.subjectId(), person.sourceId(), false);
    if (removal.undoneAt() != null) {
      return UndoOutcome.UNDONE_BEFORE;
    }
    if (subject == null) {
      return UndoOutcome.GONE;
    }
    if (claimed.hasImmediateMember(subject)) {
      return UndoOutcome.CLAIMED_AGAIN;
    }
    if (!RegistryGroup.find(license.groups().allowedToClaim()).hasMember(subject)) {
      return UndoOutcome.NOT_ELIGIBLE;
    }
    Instant ends = removal.claimWouldHaveEnded();
    if (ends != null && !ends.isAfter(now)) {
      return UndoOutcome.ENDED_ANYWAY;
    }
    return mark(removal) ? claim(claimed, subject, removal) : UndoOutcome.UNDONE_BEFORE;
  }

  /** Whether this undo is the first: another one that runs now waits here, and then is not. */
  private boolean mark(Removal removal) {
    return HibernateSession.bySqlStatic()
            .executeSql(
                MARK,
                List.of(
                    now.toEpochMilli(),
                    license.id(),
                    removal.person().sourceId(),
                    removal.person().subjectId(),
                    removal.run().toEpochMilli()),
                List.of(
                    LongType.INSTANCE,
                    StringType.INSTANCE,
                    StringType.INSTANCE,
                    StringType.INSTANCE,
                    LongType.INSTANCE))
        > 0;
  }

  private static UndoOutcome claim(Group claimed, Subject subject, Removal removal) {
    MembershipSave save = new MembershipSave().assignGroup(claimed).assignSubject(subject);
    Instant ends = removal.claimWouldHaveEnded();
    if (ends != null) {
      save.assignImmediateMshipDisabledTime(ends.toEpochMilli());
    }
    save.save();
    return UndoOutcome.PUT_BACK;
  }
}
