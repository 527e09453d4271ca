package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.List;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** How many seats of a license are taken. */
public final class Seats {

  /**
   * Who is entitled and active, by the two groups themselves: Grouper brings the composite of both
   * in line a little later, and someone whose claim has just ended would still be counted.
   */
  private static final String SELECT =
      """
      select count(distinct ms.member_id) from grouper_group_set gs
      join grouper_memberships ms on ms.owner_id = gs.member_id and ms.field_id = gs.member_field_id
      join grouper_members m on m.id = ms.member_id
      where gs.owner_id = ? and gs.field_id = ? and ms.enabled = 'T'
        and m.subject_source <> 'g:gsa' and exists (
          select 1 from grouper_group_set ags
          join grouper_memberships ams on ams.owner_id = ags.member_id
            and ams.field_id = ags.member_field_id
          where ags.owner_id = ? and ags.field_id = ? and ams.enabled = 'T'
            and ams.member_id = ms.member_id)
      """;

  private Seats() {}

  /**
   * The number taken now, without those of the claims that a run has decided to end already and the
   * rule has not ended yet.
   *
   * @throws RegistryException if a group is missing
   */
  public static int taken(LicenseSettings license, List<ClaimedPerson> claims) {
    String members = Group.getDefaultList().getUuid();
    int entitled =
        new GcDbAccess()
            .sql(SELECT)
            .addBindVar(RegistryGroup.find(license.groups().entitled()).getId())
            .addBindVar(members)
            .addBindVar(RegistryGroup.find(license.groups().activePeople()).getId())
            .addBindVar(members)
            .select(Integer.class);
    return entitled - (int) claims.stream().filter(Seats::isAboutToEnd).count();
  }

  private static boolean isAboutToEnd(ClaimedPerson claim) {
    KeepRow row = claim.keepRow();
    return row != null && !row.keeps() && !claim.inKeepGroup();
  }
}
