package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * Whether a license's keep table and its keep group say the same already, asked in one statement.
 * Then Grouper's loader would find nothing to do, at twice the cost of everything else in a run.
 */
public final class KeepAgreement {

  /** One row for each person who is in one of the two only, and for each group in the group. */
  private static final String DIFFERENCES =
      """
      select k.subject_id from atlassian_keep k
      where k.license = ? and k.keeps = 'T' and not exists (
        select 1 from grouper_members m
        join grouper_memberships ms on ms.member_id = m.id
        where m.subject_source = k.subject_source and m.subject_id = k.subject_id
          and ms.owner_id = ? and ms.field_id = ? and ms.enabled = 'T'
          and ms.mship_type = 'immediate')
      union all
      select m.subject_id from grouper_memberships ms
      join grouper_members m on m.id = ms.member_id
      where ms.owner_id = ? and ms.field_id = ? and ms.enabled = 'T'
        and ms.mship_type = 'immediate' and not exists (
          select 1 from atlassian_keep k where k.license = ? and k.keeps = 'T'
            and k.subject_source = m.subject_source and k.subject_id = m.subject_id)
      """;

  private KeepAgreement() {}

  /**
   * Asks the database, past Grouper's caches.
   *
   * @throws RegistryException if the keep group is missing
   */
  public static boolean holds(LicenseSettings license) {
    Group group = RegistryGroup.find(license.groups().allowedToKeep());
    String members = Group.getDefaultList().getUuid();
    return new GcDbAccess()
        .sql(Dialect.current().firstRows(DIFFERENCES, 1))
        .addBindVar(license.id())
        .addBindVar(group.getId())
        .addBindVar(members)
        .addBindVar(group.getId())
        .addBindVar(members)
        .addBindVar(license.id())
        .selectList(String.class)
        .isEmpty();
  }
}
