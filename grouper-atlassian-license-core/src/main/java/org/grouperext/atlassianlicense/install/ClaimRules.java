package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.attr.value.AttributeValueDelegate;
import edu.internet2.middleware.grouper.rules.RuleApi;
import edu.internet2.middleware.grouper.rules.RuleCheckType;
import edu.internet2.middleware.grouper.rules.RuleThenEnum;
import edu.internet2.middleware.grouper.rules.RuleUtils;
import edu.internet2.middleware.subject.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.grouperext.atlassianlicense.registry.RegistryException;
import org.grouperext.atlassianlicense.settings.LicenseGroups;

/** The two rules on {@code claimed}: who may enter it, and who leaves it. */
final class ClaimRules {

  /** Looks again before it removes: see the rule's class in the loader jar. */
  private static final String CONDITION = LicenseInstaller.RULE_CONDITION;

  /**
   * Looks a last time, records and removes, in one transaction; Grouper's own way records nothing.
   */
  private static final String REMOVAL = "${inactivityRule.remove(ownerGroupId, groupId, memberId)}";

  private static final String VETO_KEY = "atlassianLicense.notAllowedToClaim";
  private static final String VETO_TEXT =
      "This person is not in a group that may claim an Atlassian license.";

  /** What ours have in every version. */
  private static final Map<String, String> ANY_VETO =
      Map.of(RuleUtils.ruleThenEnumArg0Name(), VETO_KEY);

  private static final Map<String, String> ANY_INACTIVITY =
      Map.of(RuleUtils.ruleIfConditionElName(), CONDITION);

  private final LicenseGroups names;
  private final GroupRules rules;

  ClaimRules(LicenseGroups names) {
    this.names = names;
    this.rules = new GroupRules(names.claimed());
  }

  List<Step> install() {
    return List.of(
        rule("only those who may claim enter", ANY_VETO, this::vetoValues, this::installVeto),
        rule(
            "whoever may no longer keep the license leaves",
            ANY_INACTIVITY,
            this::inactivityValues,
            this::installInactivityRule));
  }

  /** The inactivity rule first: what is taken apart afterwards ends no claim. */
  List<Step> uninstall() {
    return List.of(
        off("whoever may no longer keep the license leaves", ANY_INACTIVITY),
        off("only those who may claim enter", ANY_VETO));
  }

  private Step off(String what, Map<String, String> any) {
    return Step.when(
        () -> rules.count(any) > 0,
        "Take off the rule that " + what + " " + names.claimed() + ".",
        () -> rules.remove(any));
  }

  /** Made if it is not there, and made anew if it is other than it is to be. */
  private Step rule(
      String what, Map<String, String> any, Supplier<Map<String, String>> values, Runnable make) {
    return Step.when(
        () -> {
          int ours = rules.count(any);
          return ours == 1 && rules.count(values.get()) == 1
              ? Optional.empty()
              : Optional.of(
                  (ours > 0 ? "Make anew" : "Make")
                      + " the rule that "
                      + what
                      + " "
                      + names.claimed()
                      + ".");
        },
        () -> {
          rules.remove(any);
          make.run();
        });
  }

  private Map<String, String> vetoValues() {
    return Map.of(
        RuleUtils.ruleCheckTypeName(), RuleCheckType.membershipAdd.name(),
        RuleUtils.ruleIfOwnerIdName(), id(names.allowedToClaim()),
        RuleUtils.ruleThenEnumName(), RuleThenEnum.veto.name());
  }

  /** Run by the change log alone: the rules daemon would remove who was never in the keep group. */
  private Map<String, String> inactivityValues() {
    return Map.of(
        RuleUtils.ruleCheckOwnerIdName(),
        id(names.allowedToKeep()),
        RuleUtils.ruleCheckTypeName(),
        RuleCheckType.flattenedMembershipRemove.name(),
        RuleUtils.ruleIfConditionElName(),
        CONDITION,
        RuleUtils.ruleThenElName(),
        REMOVAL,
        RuleUtils.ruleRunDaemonName(),
        "F");
  }

  /** A group's id; of one that is not there, what no rule has. */
  private static String id(String group) {
    return Registered.group(group).map(Group::getId).orElse("none");
  }

  private void installVeto() {
    RuleApi.vetoMembershipIfNotInGroup(
        SubjectFinder.findRootSubject(),
        Registered.requiredGroup(names.claimed()),
        Registered.requiredGroup(names.allowedToClaim()),
        VETO_KEY,
        VETO_TEXT);
  }

  private void installInactivityRule() {
    AttributeValueDelegate rule =
        Registered.requiredGroup(names.claimed())
            .getAttributeDelegate()
            .addAttribute(RuleUtils.ruleAttributeDefName())
            .getAttributeAssign()
            .getAttributeValueDelegate();
    Subject root = SubjectFinder.findRootSubject();
    rule.assignValue(RuleUtils.ruleActAsSubjectSourceIdName(), root.getSourceId());
    rule.assignValue(RuleUtils.ruleActAsSubjectIdName(), root.getId());
    inactivityValues().forEach(rule::assignValue);
    String valid = rule.retrieveValueString(RuleUtils.ruleValidName());
    if (!"T".equals(valid)) {
      throw new RegistryException(
          "Grouper finds the inactivity rule on " + names.claimed() + " not valid: " + valid);
    }
  }
}
