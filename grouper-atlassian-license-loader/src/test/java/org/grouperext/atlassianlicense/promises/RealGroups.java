package org.grouperext.atlassianlicense.promises;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.subject.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.testbed.grouper.Person;

/** The groups that a history changes; those of one institution are used by all histories. */
final class RealGroups {

  private static final String DEPARTMENT = "ref:department";

  private final Institution institution;
  private final RealGroup claimed;
  private final RealGroup department;
  private final RealGroup allowedToClaim;
  private final RealGroup allowedToKeep;

  /** Makes everybody active, and a department that claimed as a whole. */
  RealGroups(Institution institution) {
    this.institution = institution;
    letPeopleIn();
    letDepartmentClaim();
    claimed = group(Institution.FOLDER + "claimed");
    department = group(DEPARTMENT);
    allowedToClaim = group(Institution.FOLDER + "allowedToClaim");
    allowedToKeep = group(Institution.FOLDER + "allowedToKeep");
  }

  private void letPeopleIn() {
    Set<String> everybody = new HashSet<>(History.PEOPLE);
    everybody.add("visitor");
    institution
        .grouper()
        .people()
        .putAll(everybody.stream().map(id -> Person.of(id, "Given", "Family")).toList());
    History.PEOPLE.forEach(person -> institution.add("ref:active:people", person));
  }

  /** It may claim for just as long, so that its members may not because of it. */
  private void letDepartmentClaim() {
    Group claims = institution.group(Institution.FOLDER + "claimed");
    institution.grouper().asRoot(() -> departmentIn(claims));
    institution.update(
        "update grouper_group_set set create_time = 1 where depth = 1 and owner_id = '"
            + claims.getId()
            + "'");
  }

  private boolean departmentIn(Group claims) {
    Subject made =
        new GroupSave()
            .assignName(DEPARTMENT)
            .assignCreateParentStemsIfNotExist(true)
            .save()
            .toSubject();
    Group may = institution.group(Institution.FOLDER + "allowedToClaim");
    may.addMember(made, false);
    boolean added = claims.addMember(made, false);
    may.deleteMember(made, false);
    return added;
  }

  private RealGroup group(String name) {
    return new RealGroup(institution, institution.group(name));
  }

  /** Everybody may claim, nobody did, and no rule has anything left to look at. */
  void startAnew() {
    for (RealGroup group : List.of(claimed, department, allowedToKeep)) {
      group.people().forEach(group::remove);
    }
    Set<String> barred = new HashSet<>(History.PEOPLE);
    barred.removeAll(allowedToClaim.people());
    barred.forEach(allowedToClaim::add);
    institution.grouper().settleOnly(Set.of("grouperRules"));
    Institution.TABLES.forEach(table -> institution.update("delete from " + table));
  }

  RealGroup claimed() {
    return claimed;
  }

  RealGroup department() {
    return department;
  }

  RealGroup allowedToClaim() {
    return allowedToClaim;
  }

  RealGroup allowedToKeep() {
    return allowedToKeep;
  }
}
