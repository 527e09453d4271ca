package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.attr.value.AttributeValueDelegate;
import edu.internet2.middleware.grouper.rules.RuleApi;
import edu.internet2.middleware.grouper.rules.RuleCheckType;
import edu.internet2.middleware.grouper.rules.RuleThenEnum;
import edu.internet2.middleware.grouper.rules.RuleUtils;
import edu.internet2.middleware.subject.Subject;
import java.util.Map;
import org.grouperext.atlassianlicense.settings.LicenseGroups;

/** The two rules on {@code claimed}: who may enter it, and who leaves it. */
final class LicenseRules {

  /** Looks again before it removes: see the rule's class in the loader jar. */
  private static final String CONDITION =
      "${inactivityRule.shouldRemove(ownerGroupId, groupId, memberId)}";

  /**
   * Looks a last time, records and removes, in one transaction; Grouper's own way records nothing.
   */
  private static final String REMOVAL = "${inactivityRule.remove(ownerGroupId, groupId, memberId)}";

  private static final String VETO_KEY = "atlassianLicense.notAllowedToClaim";
  private static final String VETO_TEXT =
      "This person is not in a group that may claim an Atlassian license.";

  private LicenseRules() {}

  static void install(LicenseGroups names, Changes changes) {
    Group claimed = RegistryGroup.find(names.claimed());
    Group allowedToClaim = RegistryGroup.find(names.allowedToClaim());
    Group allowedToKeep = RegistryGroup.find(names.allowedToKeep());
    GroupRules rules = new GroupRules(claimed);
    if (!rules.has(vetoValues(allowedToClaim))) {
      RuleApi.vetoMembershipIfNotInGroup(
          SubjectFinder.findRootSubject(), claimed, allowedToClaim, VETO_KEY, VETO_TEXT);
      changes.add("Made the rule that only those who may claim enter " + claimed.getName() + ".");
    }
    if (!rules.has(inactivityValues(allowedToKeep))) {
      boolean removed = rules.remove(Map.of(RuleUtils.ruleIfConditionElName(), CONDITION));
      changes.addIf(removed, "Took an inactivity rule off that is not as it is to be.");
      installInactivityRule(claimed, allowedToKeep);
      changes.add("Made the rule that takes back the license of who is no longer to keep it.");
    }
  }

  private static Map<String, String> vetoValues(Group allowedToClaim) {
    return Map.of(
        RuleUtils.ruleCheckTypeName(), RuleCheckType.membershipAdd.name(),
        RuleUtils.ruleIfOwnerIdName(), allowedToClaim.getId(),
        RuleUtils.ruleThenEnumName(), RuleThenEnum.veto.name());
  }

  /** Run by the change log alone: the rules daemon would remove who was never in the keep group. */
  private static Map<String, String> inactivityValues(Group allowedToKeep) {
    return Map.of(
        RuleUtils.ruleCheckOwnerIdName(),
        allowedToKeep.getId(),
        RuleUtils.ruleCheckTypeName(),
        RuleCheckType.flattenedMembershipRemove.name(),
        RuleUtils.ruleIfConditionElName(),
        CONDITION,
        RuleUtils.ruleThenElName(),
        REMOVAL,
        RuleUtils.ruleRunDaemonName(),
        "F");
  }

  private static void installInactivityRule(Group claimed, Group allowedToKeep) {
    AttributeValueDelegate rule =
        claimed
            .getAttributeDelegate()
            .addAttribute(RuleUtils.ruleAttributeDefName())
            .getAttributeAssign()
            .getAttributeValueDelegate();
    Subject root = SubjectFinder.findRootSubject();
    rule.assignValue(RuleUtils.ruleActAsSubjectSourceIdName(), root.getSourceId());
    rule.assignValue(RuleUtils.ruleActAsSubjectIdName(), root.getId());
    inactivityValues(allowedToKeep).forEach(rule::assignValue);
    String valid = rule.retrieveValueString(RuleUtils.ruleValidName());
    if (!"T".equals(valid)) {
      throw new RegistryException(
          "Grouper finds the inactivity rule on " + claimed.getName() + " not valid: " + valid);
    }
  }
}
