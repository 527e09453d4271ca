package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.ArrayList;
import java.util.List;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** The one statement that reads claims: those of people's own, and those through groups. */
final class ClaimQuery {

  /** Logins of one person: looked up by index. */
  private static final String LOOKED_UP =
      """
      (select max(l.last_login_ms) from atlassian_login l where l.feed = ?
        and l.subject_source = m.subject_source and l.subject_id = m.subject_id)
      """;

  /**
   * Logins of everybody: joined, which is several times as fast as to look each of them up. Someone
   * with several login names comes several times.
   */
  private static final String JOINED =
      """
      left join atlassian_login l on l.feed = ?
        and l.subject_source = m.subject_source and l.subject_id = m.subject_id
      """;

  /** An empty group is more probably a mistake than that nobody at all may claim. */
  private static final String ELIGIBLE =
      """
      case when not exists (select 1 from grouper_group_set ags
          join grouper_memberships ams on ams.owner_id = ags.member_id
            and ams.field_id = ags.member_field_id
          join grouper_members am on am.id = ams.member_id
          where ags.owner_id = ? and ags.field_id = ? and ams.enabled = 'T'
            and am.subject_source <> 'g:gsa')
        or exists (select 1 from grouper_group_set ags
          join grouper_memberships ams on ams.owner_id = ags.member_id
            and ams.field_id = ags.member_field_id
          where ags.owner_id = ? and ags.field_id = ? and ams.enabled = 'T'
            and ams.member_id = ms.member_id)
        then 1 else 0 end
      """;

  private static final String COLUMNS =
      """
      select m.subject_source, m.subject_id, ms.create_time, ms.enabled_timestamp, %s, %s, %s,
        k.keeps, k.keep_until_ms, k.reason, k.decided_ms, kept.id
      """;

  /** Unlike a constant this costs next to nothing to send, which shows with many people. */
  private static final String NOTHING = "null";

  /** With a type: MySQL takes a bare null for bytes, which Grouper does not read. */
  private static final String NO_NUMBER = "cast(null as decimal)";

  private static final String OWN = "from grouper_memberships ms";
  private static final String OWN_ONES =
      "where ms.owner_id = ? and ms.field_id = ? and ms.mship_type = 'immediate'";

  private static final String THROUGH_GROUP =
      "from grouper_group_set gs join grouper_memberships ms"
          + " on ms.owner_id = gs.member_id and ms.field_id = gs.member_field_id";
  private static final String THROUGH_GROUPS =
      "where gs.owner_id = ? and gs.field_id = ? and gs.depth > 0";

  private static final String JOINS =
      """
      join grouper_members m on m.id = ms.member_id
      %s
      left join grouper_memberships kept on kept.owner_id = ? and kept.field_id = ms.field_id
        and kept.member_id = ms.member_id and kept.enabled = 'T' and kept.mship_type = 'immediate'
      left join atlassian_keep k on k.license = ?
        and k.subject_source = m.subject_source and k.subject_id = m.subject_id
      """;

  private final LicenseSettings license;

  ClaimQuery(LicenseSettings license) {
    this.license = license;
  }

  GcDbAccess ofAll() {
    return query("l.last_login_ms", JOINED, "", List.of());
  }

  /** Of those who meet the condition, in which these values are bound. */
  GcDbAccess ofOne(String condition, List<String> values) {
    return query(LOOKED_UP, "", condition, values);
  }

  private GcDbAccess query(String lastLogin, String logins, String condition, List<String> values) {
    String eligible = license.enforcement().keepRequiresAllowedToClaim() ? ELIGIBLE : NO_NUMBER;
    String sql = sql(eligible, lastLogin, logins, condition);
    List<String> bindings = new ArrayList<>(bindings());
    bindings.addAll(values);
    GcDbAccess query = new GcDbAccess().sql(sql);
    bindings.forEach(query::addBindVar);
    bindings.forEach(query::addBindVar);
    return query;
  }

  private static String sql(String eligible, String lastLogin, String logins, String condition) {
    String people = " and ms.enabled = 'T' and m.subject_source <> 'g:gsa'" + condition;
    String joins = JOINS.formatted(logins);
    return String.join(
        "\n",
        COLUMNS.formatted(NOTHING, eligible, lastLogin),
        OWN,
        joins,
        OWN_ONES + people,
        "union all",
        COLUMNS.formatted("gs.create_time", eligible, lastLogin),
        THROUGH_GROUP,
        joins,
        THROUGH_GROUPS + people);
  }

  /** The statement for everybody, and that for one person, with all that may be in them. */
  static List<String> statements() {
    return List.of(
        sql(ELIGIBLE, "l.last_login_ms", JOINED, ""),
        sql(ELIGIBLE, LOOKED_UP, "", " and m.id = ?"));
  }

  /** In the order of the question marks of either half. */
  private List<String> bindings() {
    String claimed = RegistryGroup.find(license.groups().claimed()).getId();
    String allowedToKeep = RegistryGroup.find(license.groups().allowedToKeep()).getId();
    String members = Group.getDefaultList().getUuid();
    List<String> bindings = new ArrayList<>();
    if (license.enforcement().keepRequiresAllowedToClaim()) {
      String allowed = RegistryGroup.find(license.groups().allowedToClaim()).getId();
      bindings.addAll(List.of(allowed, members, allowed, members));
    }
    bindings.addAll(List.of(license.feed(), allowedToKeep, license.id(), claimed, members));
    return bindings;
  }
}
