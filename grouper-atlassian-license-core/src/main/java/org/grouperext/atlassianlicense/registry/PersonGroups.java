package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.HashSet;
import java.util.Set;
import org.grouperext.atlassianlicense.settings.LicenseGroups;

/** Which of a license's groups a person is in, directly or not, in one statement. */
public final class PersonGroups {

  private PersonGroups() {}

  /** The full names of those of the license's groups that the person is a member of. */
  public static Set<String> among(Person person, LicenseGroups names) {
    GcDbAccess query =
        new GcDbAccess()
            .sql(
                "select distinct group_name from grouper_memberships_lw_v"
                    + " where subject_source = ? and subject_id = ? and list_name = 'members'"
                    + " and group_name in (?, ?, ?, ?, ?, ?, ?, ?)")
            .addBindVar(person.sourceId())
            .addBindVar(person.subjectId());
    names.hops().forEach(query::addBindVar);
    query.addBindVar(names.activePeople());
    return new HashSet<>(query.selectList(String.class));
  }
}
