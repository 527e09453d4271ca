package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.rules.RuleThenEnum;
import edu.internet2.middleware.grouper.rules.RuleUtils;
import java.util.ArrayList;
import java.util.List;
import org.grouperext.atlassianlicense.install.LicenseInstaller;
import org.grouperext.atlassianlicense.registry.NamedClass;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.LicenseGroups;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Whether the inactivity rule is there, valid, and nothing but the change log runs it. */
final class RuleCheck implements Check {

  private final LicenseSettings license;

  RuleCheck(LicenseSettings license) {
    this.license = license;
  }

  @Override
  public String name() {
    return "rule of " + license.id();
  }

  @Override
  public Finding run() {
    LicenseGroups groups = license.groups();
    List<Rule> rules = Rule.on(RegistryGroup.find(groups.claimed()));
    List<Rule> ours =
        rules.stream()
            .filter(
                rule ->
                    rule.has(RuleUtils.ruleIfConditionElName(), LicenseInstaller.RULE_CONDITION))
            .toList();
    if (ours.isEmpty()) {
      return Finding.fail(
          "The inactivity rule is not on " + groups.claimed() + ": no claim ends.",
          Remedies.INSTALL);
    }
    if (NamedClass.INACTIVITY_RULE.problem().isPresent()) {
      return classIsNotNamed();
    }
    return Finding.of(
        flaws(ours, rules, groups),
        "Take the rules off the group and run the installer again.",
        "valid, and run by the change log alone");
  }

  private static Finding classIsNotNamed() {
    return Finding.fail(
        NamedClass.INACTIVITY_RULE.key()
            + " does not name "
            + NamedClass.INACTIVITY_RULE.className()
            + ": each time somebody is to lose a claim, the rules of your whole institution stop.",
        "Add it in grouper.properties of every Grouper, divided from others by a comma.");
  }

  private static List<String> flaws(List<Rule> ours, List<Rule> all, LicenseGroups groups) {
    List<String> flaws = new ArrayList<>();
    String keep = RegistryGroup.find(groups.allowedToKeep()).getId();
    for (Rule rule : ours) {
      if (!rule.isValid()) {
        flaws.add("Grouper finds the inactivity rule not valid, and runs it nevertheless.");
      }
      if (!rule.has(RuleUtils.ruleRunDaemonName(), "F")) {
        flaws.add("The rules daemon runs the inactivity rule, too (ruleRunDaemon is not F).");
      }
      if (!rule.has(RuleUtils.ruleCheckOwnerIdName(), keep)) {
        flaws.add("The inactivity rule does not look at " + groups.allowedToKeep() + ".");
      }
    }
    if (all.stream().anyMatch(RuleCheck::removesWithoutLooking)) {
      flaws.add("Another rule on " + groups.claimed() + " removes people without looking again.");
    }
    return flaws;
  }

  private static boolean removesWithoutLooking(Rule rule) {
    return rule.has(RuleUtils.ruleThenEnumName(), RuleThenEnum.removeMemberFromOwnerGroup.name());
  }
}
