package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.List;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** What Grouper's provisioner remembers to have failed for one person, in one statement. */
public final class ProvisioningErrors {

  private ProvisioningErrors() {}

  /**
   * The code of the error that keeps the person or their membership in {@code hasLicense} from
   * Atlassian, as in Grouper's {@code GcGrouperSyncErrorCode}; empty when there is none, and when
   * Atlassian knows of the membership all the same. An error stays until a run has succeeded for
   * that person.
   */
  public static Optional<String> codeFor(LicenseSettings license, Person person) {
    List<String> codes =
        new GcDbAccess()
            .sql(
                "select coalesce(m.error_code, s.error_code) from grouper_sync p"
                    + " join grouper_sync_member m on m.grouper_sync_id = p.id"
                    + " left join grouper_sync_group g on g.grouper_sync_id = p.id"
                    + " and g.group_name = ?"
                    + " left join grouper_sync_membership s on s.grouper_sync_member_id = m.id"
                    + " and s.grouper_sync_group_id = g.id"
                    + " where p.provisioner_name = ? and m.source_id = ? and m.subject_id = ?"
                    + " and (m.error_code is not null or s.error_code is not null)"
                    + " and (s.in_target is null or s.in_target <> 'T')")
            .addBindVar(license.groups().hasLicense())
            .addBindVar(license.provisioning().provisioner())
            .addBindVar(person.sourceId())
            .addBindVar(person.subjectId())
            .selectList(String.class);
    return codes.stream().findFirst();
  }
}
