package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.attr.assign.AttributeAssign;
import edu.internet2.middleware.grouper.attr.value.AttributeValueDelegate;
import edu.internet2.middleware.grouper.rules.RuleUtils;
import java.util.List;
import java.util.Map;

/** Grouper's rules on one group, told apart by the values of their attributes. */
final class GroupRules {

  private final Group group;

  GroupRules(Group group) {
    this.group = group;
  }

  /** Whether there is a rule with these values, whatever else it has. */
  boolean has(Map<String, String> values) {
    return !with(values).isEmpty();
  }

  /** Takes all rules with these values off; whether there were any. */
  boolean remove(Map<String, String> values) {
    List<AttributeAssign> rules = with(values);
    rules.forEach(AttributeAssign::delete);
    return !rules.isEmpty();
  }

  private List<AttributeAssign> with(Map<String, String> values) {
    return group
        .getAttributeDelegate()
        .retrieveAssignments(RuleUtils.ruleAttributeDefName())
        .stream()
        .filter(assignment -> matches(assignment, values))
        .toList();
  }

  private static boolean matches(AttributeAssign assignment, Map<String, String> values) {
    AttributeValueDelegate rule = assignment.getAttributeValueDelegate();
    return values.entrySet().stream()
        .allMatch(value -> value.getValue().equals(rule.retrieveValueString(value.getKey())));
  }
}
