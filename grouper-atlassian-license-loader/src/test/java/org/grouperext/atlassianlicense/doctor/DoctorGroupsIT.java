package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.CompositeSave;
import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.app.provisioning.ProvisionableGroupSave;
import edu.internet2.middleware.grouper.attr.assign.AttributeAssign;
import edu.internet2.middleware.grouper.misc.CompositeType;
import edu.internet2.middleware.grouper.privs.AccessPrivilege;
import edu.internet2.middleware.grouper.privs.Privilege;
import edu.internet2.middleware.grouper.rules.RuleApi;
import edu.internet2.middleware.grouper.rules.RuleIfConditionEnum;
import edu.internet2.middleware.grouper.rules.RuleUtils;
import edu.internet2.middleware.subject.Subject;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.grouperext.atlassianlicense.job.Institution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be wrong with groups, privileges and rules, each made wrong once. */
final class DoctorGroupsIT {

  private static final String CLAIMED = Institution.FOLDER + "claimed";
  private static final String KEEP = Institution.FOLDER + "allowedToKeep";
  private static final String ALLOWED = Institution.FOLDER + "allowedToClaim";
  private static final String ACTIVE = "ref:active:people";
  private static final String HELP_DESK = Institution.FOLDER + "helpDesk";

  private static Patient patient;
  private static Institution institution;

  @BeforeAll
  static void open() throws IOException {
    patient = Patient.open();
    institution = patient.institution();
  }

  @AfterAll
  static void close() {
    patient.close();
  }

  @AfterEach
  void installAgain() {
    patient.mend();
    institution.install();
    institution.settle();
  }

  @Test
  void groupIsGone() {
    institution.update("update grouper_groups set name = 'gone' where name = '" + KEEP + "'");
    patient.assertFails("groups of cloud", "There is no group " + KEEP);
    institution.update("update grouper_groups set name = '" + KEEP + "' where name = 'gone'");
    patient.assertOk("groups of cloud");
  }

  @Test
  void nobodyIsActiveOrMayClaim() {
    Set<String> eligible = institution.members(ALLOWED);
    eligible.forEach(person -> institution.remove(ALLOWED, person));
    patient.assertWarns("groups of cloud", "Nobody is in " + ALLOWED);
    Set<String> active = institution.members(ACTIVE);
    active.forEach(person -> institution.remove(ACTIVE, person));
    patient.assertFails("groups of cloud", "Nobody is in " + ACTIVE);
    eligible.forEach(person -> institution.add(ALLOWED, person));
    active.forEach(person -> institution.add(ACTIVE, person));
  }

  @Test
  void groupGivesNoLicense() {
    patient.assertOk("nesting of groups of cloud");
    assertGivesNothingOutside("claimed", "entitled");
    assertGivesNothingOutside("automatic", "entitled");
    assertGivesNothingOutside("assignees", "automatic");
  }

  private static void assertGivesNothingOutside(String inner, String outer) {
    Group member = at(Institution.FOLDER + inner);
    at(Institution.FOLDER + outer, group -> group.deleteMember(member.toSubject()));
    patient.assertFails("nesting of groups of cloud", member.getName() + " is no member of");
  }

  @Test
  void compositeIsAnotherOrLate() {
    patient.assertOk("composite of cloud");
    institution.claim("late");
    patient.assertWarns("composite of cloud", "2 are in", "3 are entitled and active");
    institution.remove(CLAIMED, "late");
    institution.settle();
    at(Institution.HAS_LICENSE, Group::deleteCompositeMember);
    patient.assertFails("composite of cloud", Institution.HAS_LICENSE + " is not those of");
    institution
        .grouper()
        .asRoot(
            () ->
                new CompositeSave()
                    .assignOwnerGroupName(Institution.HAS_LICENSE)
                    .assignLeftFactorGroupName(Institution.FOLDER + "entitled")
                    .assignRightFactorGroupName(ACTIVE)
                    .assignCompositeType(CompositeType.INTERSECTION)
                    .save());
  }

  @Test
  void privilegesAreOthers() {
    patient.assertOk("privileges of cloud");
    grant(SubjectFinder.findAllSubject(), AccessPrivilege.OPTIN);
    patient.assertFails("privileges of cloud", "Everyone may join");
    revoke(CLAIMED, SubjectFinder.findAllSubject(), AccessPrivilege.OPTIN);
    revoke(CLAIMED, SubjectFinder.findAllSubject(), AccessPrivilege.OPTOUT);
    revoke(CLAIMED, at(ALLOWED).toSubject(), AccessPrivilege.OPTIN);
    revoke(CLAIMED, at(HELP_DESK).toSubject(), AccessPrivilege.UPDATE);
    revoke(KEEP, at(HELP_DESK).toSubject(), AccessPrivilege.READ);
    patient.assertFails(
        "privileges of cloud",
        ALLOWED + " may not join",
        "Nobody may leave",
        "may not claim for others",
        "may not see who is in " + KEEP);
  }

  @Test
  void vetoIsMissing() {
    patient.assertOk("veto of cloud");
    deleteRules(rule -> rule.has(RuleUtils.ruleThenEnumName(), "veto"));
    patient.assertFails("veto of cloud", "keeps out who is not in " + ALLOWED);
  }

  @Test
  void inactivityRuleIsMissing() {
    patient.assertOk("rule of cloud");
    deleteRules(DoctorGroupsIT::isInactivityRule);
    patient.assertFails("rule of cloud", "The inactivity rule is not on " + CLAIMED);
  }

  @Test
  void classOfTheRuleIsNotNamed() {
    institution.settings().put("rules.customElClasses", "org.example.Other");
    patient.assertFails("rule of cloud", "rules.customElClasses does not name");
  }

  @Test
  void inactivityRuleIsRunByTheRulesDaemonOrLooksElsewhere() {
    assign(RuleUtils.ruleRunDaemonName(), "T");
    assign(RuleUtils.ruleCheckOwnerIdName(), at(ALLOWED).getId());
    patient.assertFails("rule of cloud", "The rules daemon runs", "does not look at " + KEEP);
    deleteRules(DoctorGroupsIT::isInactivityRule);
  }

  @Test
  void inactivityRuleIsNotValid() {
    assign(
        RuleUtils.ruleIfConditionEnumName(),
        RuleIfConditionEnum.thisGroupHasImmediateEnabledMembership.name());
    patient.assertFails("rule of cloud", "not valid");
    deleteRules(DoctorGroupsIT::isInactivityRule);
  }

  @Test
  void anotherRuleRemovesWithoutLooking() {
    at(
        CLAIMED,
        group -> RuleApi.groupIntersection(SubjectFinder.findRootSubject(), group, at(KEEP)));
    patient.assertFails("rule of cloud", "Another rule on " + CLAIMED);
    deleteRules(rule -> rule.has(RuleUtils.ruleThenEnumName(), "removeMemberFromOwnerGroup"));
  }

  @Test
  void nobodyIsSentToAtlassian() {
    patient.assertOk("provisioning mark of cloud");
    mark(false);
    patient.assertFails("provisioning mark of cloud", "is not marked to be provisioned by");
    mark(true);
  }

  private static void mark(boolean provision) {
    at(
        Institution.HAS_LICENSE,
        group ->
            new ProvisionableGroupSave()
                .assignGroup(group)
                .assignTargetName("atlassian")
                .assignProvision(provision)
                .save());
  }

  private static boolean isInactivityRule(Rule rule) {
    return !rule.has(RuleUtils.ruleThenEnumName(), "veto");
  }

  private static void assign(String attribute, String value) {
    at(
        CLAIMED,
        group ->
            Rule.on(group).stream()
                .filter(DoctorGroupsIT::isInactivityRule)
                .forEach(rule -> rule.values().assignValue(attribute, value)));
  }

  private static void deleteRules(Predicate<Rule> which) {
    at(
        CLAIMED,
        group ->
            group
                .getAttributeDelegate()
                .retrieveAssignments(RuleUtils.ruleAttributeDefName())
                .stream()
                .filter(rule -> which.test(new Rule(rule.getAttributeValueDelegate())))
                .forEach(AttributeAssign::delete));
  }

  private static void grant(Subject subject, Privilege privilege) {
    at(CLAIMED, group -> group.grantPriv(subject, privilege, false));
  }

  private static void revoke(String name, Subject subject, Privilege privilege) {
    at(name, group -> group.revokePriv(subject, privilege, false));
  }

  private static Group at(String name) {
    return institution.group(name);
  }

  private static void at(String name, Consumer<Group> action) {
    institution
        .grouper()
        .asRoot(
            () -> {
              action.accept(at(name));
              return true;
            });
  }
}
