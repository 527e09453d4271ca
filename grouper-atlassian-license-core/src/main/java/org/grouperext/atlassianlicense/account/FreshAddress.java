package org.grouperext.atlassianlicense.account;

import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.Member;
import edu.internet2.middleware.grouper.MemberFinder;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.util.GrouperUtil;
import edu.internet2.middleware.subject.Subject;
import java.util.Objects;
import org.apache.commons.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Looks an email address up in the subject source. Grouper keeps a copy beside the member, which
 * the provisioner reads, and which in a registry of any size is old until something else reads the
 * person: whoever has been put right would wait for that.
 */
final class FreshAddress {

  private static final Log LOG = GrouperUtil.getLog(FreshAddress.class);

  private FreshAddress() {}

  /** Brings the copy up to date; what it was, if the source cannot tell now. */
  static @Nullable String of(String memberId, @Nullable String copy) {
    try {
      return (String)
          GrouperSession.internal_callbackRootGrouperSession(
              session -> read(Objects.requireNonNull(session), memberId, copy));
    } catch (RuntimeException e) {
      LOG.warn(
          "The subject source could not be asked for an email address, so the former one counts: "
              + e.getClass().getName());
      return copy;
    }
  }

  private static @Nullable String read(
      GrouperSession session, String memberId, @Nullable String copy) {
    Member member = MemberFinder.findByUuid(session, memberId, false);
    Subject subject =
        member == null
            ? null
            : SubjectFinder.findByIdAndSource(
                member.getSubjectId(), member.getSubjectSourceId(), false);
    if (subject == null) {
      return copy;
    }
    member.updateMemberAttributes(subject, true);
    return member.getEmail0();
  }
}
