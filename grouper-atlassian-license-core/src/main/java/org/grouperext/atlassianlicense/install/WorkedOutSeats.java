package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.grouperext.atlassianlicense.registry.RegistryException;
import org.grouperext.atlassianlicense.settings.LicenseGroups;

/**
 * Whether Grouper has worked out who is in {@code hasLicense}. Its daemon does so some seconds
 * after the composite is made; a provisioner that looks in between finds nobody in it, and would
 * take the seats of all whom it gave one before.
 */
final class WorkedOutSeats {

  private static final int PAUSE_MILLISECONDS = 1000;

  /** The entry's second text is the id of the composite's group. */
  private static final List<String> IS_PENDING =
      List.of(
          "select e.id from grouper_change_log_entry_temp e"
              + " join grouper_change_log_type t on t.id = e.change_log_type_id"
              + " where t.change_log_category = 'groupComposite' and e.string02 = ?",
          "select e.string01 from grouper_change_log_entry e"
              + " join grouper_change_log_type t on t.id = e.change_log_type_id"
              + " where e.sequence_number > (select coalesce(max(last_sequence_processed), 0)"
              + " from grouper_change_log_consumer where name = 'compositeMemberships')"
              + " and t.change_log_category = 'groupComposite' and e.string02 = ?");

  private final LicenseGroups names;

  WorkedOutSeats(LicenseGroups names) {
    this.names = names;
  }

  /**
   * Waits until it has, looking so many times, a second apart.
   *
   * @throws RegistryException if it has not by then
   */
  void await(int looks) {
    for (int look = 1; !areThere(); look++) {
      if (look >= looks) {
        throw new RegistryException(
            "Grouper's daemon has not worked out yet who is in "
                + names.hasLicense()
                + ", and before that the provisioner might take seats. See that a daemon runs and"
                + " that its job CHANGE_LOG_consumer_compositeMemberships ends well.");
      }
      pause();
    }
  }

  private boolean areThere() {
    Set<String> expected = members(names.entitled());
    expected.retainAll(members(names.activePeople()));
    Set<String> now = members(names.hasLicense());
    return expected.isEmpty() && now.isEmpty() || expected.equals(now) && !isPending();
  }

  /** Whether Grouper has yet to see that the composite was changed. */
  private boolean isPending() {
    String id = Registered.requiredGroup(names.hasLicense()).getId();
    return IS_PENDING.stream().anyMatch(query -> !Registered.names(query, id).isEmpty());
  }

  private static Set<String> members(String group) {
    return new HashSet<>(
        new GcDbAccess()
            .sql(
                "select distinct member_id from grouper_memberships_lw_v where group_name = ?"
                    + " and list_name = 'members' and subject_source <> 'g:gsa'")
            .addBindVar(group)
            .selectList(String.class));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RegistryException("Interrupted while Grouper works out who has a license.", e);
    }
  }
}
