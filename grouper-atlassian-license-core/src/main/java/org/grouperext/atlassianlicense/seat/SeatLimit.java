package org.grouperext.atlassianlicense.seat;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.Membership;
import edu.internet2.middleware.grouper.hooks.MembershipHooks;
import edu.internet2.middleware.grouper.hooks.beans.HooksContext;
import edu.internet2.middleware.grouper.hooks.beans.HooksMembershipChangeBean;
import edu.internet2.middleware.grouper.hooks.logic.HookVeto;
import edu.internet2.middleware.grouper.util.GrouperUtil;
import org.apache.commons.logging.Log;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.registry.Seats;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * Grouper's hook that refuses a claim when {@code maxSeats} are taken, whoever makes it and
 * however: claim screen, group screen, web service, import. Named in {@code
 * hooks.membership.class}.
 *
 * <p>Nobody is refused whom the claim gives no further seat: who is automatic. Claims do not wait
 * for one another, so those who claim the last seat at the same moment may all get one: a few seats
 * too many cost little, and the keep-license job warns of them, whereas a lock would let hundreds
 * of people queue. It is called for every membership of the institution, so in doubt, such as with
 * settings that are not valid, it refuses nothing.
 */
public final class SeatLimit extends MembershipHooks {

  /** The reason's key; no text file has it, since the reason names a number and a date. */
  static final String KEY = "atlassianLicense.seatsTaken";

  private static final Log LOG = GrouperUtil.getLog(SeatLimit.class);

  @Override
  public void membershipPreAddMember(HooksContext context, HooksMembershipChangeBean change) {
    try {
      Membership membership = change.getMembership();
      if (Group.getDefaultList().getUuid().equals(membership.getFieldId())) {
        LimitedLicenses.byClaimedGroup(membership.getOwnerGroupId())
            .ifPresent(license -> check(license, membership.getMemberUuid()));
      }
    } catch (HookVeto e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      LOG.error("Could not find out whether a seat is free; nobody is refused", e);
    }
  }

  private static void check(LicenseSettings license, String memberId) {
    Seats.shortage(license)
        .filter(shortage -> !Seats.entitled(license, memberId))
        .ifPresent(
            shortage -> {
              throw new HookVeto(KEY, SeatRefusal.text(shortage, LicenseClock.now()));
            });
  }
}
