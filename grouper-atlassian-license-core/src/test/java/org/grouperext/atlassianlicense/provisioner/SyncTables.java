package org.grouperext.atlassianlicense.provisioner;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.Objects;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;

/** What Grouper's provisioner remembers, where the screens of Grouper and ours read it. */
record SyncTables(EmbeddedGrouper grouper, String provisioner) {
  private static final String ERROR =
      """
      select coalesce(max(concat(
          sm.error_code, ' ', sm.error_message, ' ', seat.error_code, ' ', seat.error_message)), '')
        from grouper_sync_member sm
        join grouper_sync s on s.id = sm.grouper_sync_id
        join grouper_members m on m.id = sm.member_id
        left join grouper_sync_membership seat on seat.grouper_sync_member_id = sm.id
       where s.provisioner_name = ? and m.subject_id = ?
      """;

  /** The person's line: codes and messages of account and seat; blank if nothing is wrong. */
  String error(String id) {
    return Objects.requireNonNull(
        new GcDbAccess().sql(ERROR).addBindVar(provisioner).addBindVar(id).select(String.class));
  }

  /**
   * Lets time pass after whoever ran the provisioner was killed: Grouper believes for 90 seconds
   * that it still runs, and waits.
   */
  void forgetWhoRan() {
    new GcDbAccess()
        .sql("update grouper_sync_job set heartbeat = heartbeat - interval '2 minutes'")
        .executeSql();
  }
}
