package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import org.grouperext.atlassianlicense.registry.RegistryGroup;

/** Asks the database itself, past Grouper's caches, about groups. */
final class Groups {

  private static final String PEOPLE =
      """
      select count(distinct ms.member_id) from grouper_group_set gs
      join grouper_memberships ms on ms.owner_id = gs.member_id and ms.field_id = gs.member_field_id
      join grouper_members m on m.id = ms.member_id
      where gs.owner_id = ? and gs.field_id = ? and ms.enabled = 'T' and m.subject_source <> 'g:gsa'
      """;

  private Groups() {}

  static boolean exists(String name) {
    return new GcDbAccess()
            .sql("select count(*) from grouper_groups where name = ?")
            .addBindVar(name)
            .select(Long.class)
        > 0;
  }

  /** How many people are in the group, through other groups too. */
  static long people(String name) {
    return new GcDbAccess()
        .sql(PEOPLE)
        .addBindVar(RegistryGroup.find(name).getId())
        .addBindVar(Group.getDefaultList().getUuid())
        .select(Long.class);
  }
}
