package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.attr.assign.AttributeAssign;
import edu.internet2.middleware.grouper.attr.value.AttributeValueDelegate;
import edu.internet2.middleware.grouper.rules.RuleEngine;
import edu.internet2.middleware.grouper.rules.RuleUtils;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grouper's rules on one group, told apart by the values of their attributes. */
final class GroupRules {

  private final String group;

  /** The rules of the group of this name, which need not be there. */
  GroupRules(String group) {
    this.group = group;
  }

  /** How many rules have these values, whatever else they have. */
  int count(Map<String, String> values) {
    return with(values).size();
  }

  /**
   * Takes all rules with these values off. Grouper 5.22.5 still has them in its cache then, and
   * cannot delete a group that they name.
   */
  void remove(Map<String, String> values) {
    with(values).forEach(AttributeAssign::delete);
    RuleEngine.clearRuleEngineCache();
  }

  private List<AttributeAssign> with(Map<String, String> values) {
    Optional<Group> owner = Registered.group(group);
    return owner.stream()
        .flatMap(
            one ->
                one
                    .getAttributeDelegate()
                    .retrieveAssignments(RuleUtils.ruleAttributeDefName())
                    .stream())
        .filter(assignment -> matches(assignment, values))
        .toList();
  }

  private static boolean matches(AttributeAssign assignment, Map<String, String> values) {
    AttributeValueDelegate rule = assignment.getAttributeValueDelegate();
    return values.entrySet().stream()
        .allMatch(value -> value.getValue().equals(rule.retrieveValueString(value.getKey())));
  }
}
