package org.grouperext.atlassianlicense.ui;

import edu.internet2.middleware.grouperClient.jdbc.tableSync.GcGrouperSync;
import edu.internet2.middleware.grouperClient.jdbc.tableSync.GcGrouperSyncDao;
import edu.internet2.middleware.grouperClient.jdbc.tableSync.GcGrouperSyncErrorCode;
import edu.internet2.middleware.grouperClient.jdbc.tableSync.GcGrouperSyncGroup;
import edu.internet2.middleware.grouperClient.jdbc.tableSync.GcGrouperSyncMember;
import edu.internet2.middleware.grouperClient.jdbc.tableSync.GcGrouperSyncMembership;
import java.sql.Timestamp;
import java.time.Instant;

/** What Grouper's provisioner would have remembered of people, written by Grouper's own classes. */
final class Provisioned {

  private final ClaimInstitution institution;

  Provisioned(ClaimInstitution institution) {
    this.institution = institution;
  }

  /** The person has account and seat. */
  void seat(String personId, Instant since) {
    GcGrouperSync sync = sync();
    GcGrouperSyncMember account = account(sync, personId);
    account.setInTarget(true);
    account.setInTargetStart(Timestamp.from(since));
    GcGrouperSyncMembership seat = seat(sync, account);
    seat.setInTarget(true);
    seat.setInTargetStart(Timestamp.from(since));
    sync.getGcGrouperSyncDao().storeAllObjects();
  }

  /** Atlassian refused the person's seat. */
  void failure(String personId, Instant when) {
    GcGrouperSync sync = sync();
    GcGrouperSyncMembership seat = seat(sync, account(sync, personId));
    seat.setInTarget(false);
    seat.setErrorCode(GcGrouperSyncErrorCode.ERR);
    seat.setErrorMessage("HTTP 503 from the directory <b>, Authorization: Bearer abc.def");
    seat.setErrorTimestamp(Timestamp.from(when));
    sync.getGcGrouperSyncDao().storeAllObjects();
  }

  private static GcGrouperSync sync() {
    GcGrouperSync sync = GcGrouperSyncDao.retrieveOrCreateByProvisionerName("grouper", "atlassian");
    sync.setSyncEngine(GcGrouperSync.PROVISIONING);
    return sync;
  }

  private GcGrouperSyncMember account(GcGrouperSync sync, String personId) {
    return sync.getGcGrouperSyncMemberDao()
        .memberRetrieveOrCreateByMemberId(institution.memberId(personId));
  }

  private GcGrouperSyncMembership seat(GcGrouperSync sync, GcGrouperSyncMember account) {
    GcGrouperSyncGroup group =
        sync.getGcGrouperSyncGroupDao()
            .groupRetrieveOrCreateByGroupId(institution.groupId("atlassian-licensed-users"));
    return sync.getGcGrouperSyncMembershipDao()
        .membershipRetrieveOrCreateBySyncGroupIdAndSyncMemberId(group.getId(), account.getId());
  }
}
