package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.attr.value.AttributeValueDelegate;
import edu.internet2.middleware.grouper.rules.RuleUtils;
import java.util.List;

/**
 * One of Grouper's rules on a group.
 *
 * @param values its attributes
 */
record Rule(AttributeValueDelegate values) {

  /** All rules that are assigned to this group itself. */
  static List<Rule> on(Group group) {
    return group
        .getAttributeDelegate()
        .retrieveAssignments(RuleUtils.ruleAttributeDefName())
        .stream()
        .map(assignment -> new Rule(assignment.getAttributeValueDelegate()))
        .toList();
  }

  /** Whether the rule's attribute of this full name has this value. */
  boolean has(String attribute, String value) {
    return value.equals(values.retrieveValueString(attribute));
  }

  /** Whether Grouper finds the rule valid. */
  boolean isValid() {
    return has(RuleUtils.ruleValidName(), "T");
  }
}
