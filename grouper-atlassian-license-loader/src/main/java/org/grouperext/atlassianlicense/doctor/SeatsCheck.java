package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Whether those who have a seat at Atlassian are those who have a license in Grouper. */
final class SeatsCheck implements Check {

  /** What the provisioner remembers as the Atlassian id of each who has a license. */
  private static final String KNOWN =
      """
      select distinct sm.member_from_id2 from grouper_sync s
      join grouper_sync_member sm on sm.grouper_sync_id = s.id
      join grouper_memberships ms on ms.member_id = sm.member_id
      join grouper_group_set gs on ms.owner_id = gs.member_id and ms.field_id = gs.member_field_id
      where s.provisioner_name = ? and s.sync_engine = 'provisioning'
        and gs.owner_id = ? and gs.field_id = ? and ms.enabled = 'T'
      """;

  private final LicenseSettings license;

  SeatsCheck(LicenseSettings license) {
    this.license = license;
  }

  @Override
  public String name() {
    return "seats of " + license.id();
  }

  @Override
  public Finding run() {
    AtlassianDirectory directory = new AtlassianDirectory(license.provisioning().provisioner());
    if (!isThere(directory)) {
      return Finding.warn(
          "Not looked at, because Atlassian could not be asked.", "See the line about SCIM.");
    }
    Group group = RegistryGroup.find(license.groups().hasLicense());
    Optional<Set<String>> seats = directory.members(group.getExtension());
    return seats.map(members -> compared(members, group)).orElseGet(() -> noGroup(group));
  }

  private static boolean isThere(AtlassianDirectory directory) {
    try {
      return directory.status() == 200;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static Finding noGroup(Group group) {
    return Finding.fail(
        "Atlassian's directory has no group " + group.getExtension() + ".",
        "Run OTHER_JOB_provisioner_full_… of this provisioner once; it makes the group.");
  }

  private Finding compared(Set<String> seats, Group group) {
    Set<String> due = new HashSet<>(known(group));
    due.retainAll(seats);
    long licenses = Groups.people(group.getName());
    long missing = licenses - due.size();
    int more = seats.size() - due.size();
    String what = seats.size() + " seats at Atlassian, " + licenses + " licenses in Grouper";
    if (missing > 0) {
      return Finding.fail(
          what + ": " + missing + " too few" + (more > 0 ? ", " + more + " too many." : "."),
          "Wait a minute and look again. If it stays, run the provisioner's full sync; its message"
              + " has whom it cannot serve and why, such as a missing email address.");
    }
    return more == 0
        ? Finding.ok(what)
        : Finding.warn(
            what + ": " + more + " too many.",
            "Wait a minute and look again. If it stays, these are members whom Grouper did not put"
                + " there: docs/going-live.md says how to take over their seats.");
  }

  private List<String> known(Group group) {
    return new GcDbAccess()
            .sql(KNOWN)
            .bindVars(
                List.of(
                    license.provisioning().provisioner(),
                    group.getId(),
                    Group.getDefaultList().getUuid()))
            .selectList(String.class)
            .stream()
            .filter(Objects::nonNull)
            .toList();
  }
}
