package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.rules.RuleCheckType;
import edu.internet2.middleware.grouper.rules.RuleThenEnum;
import edu.internet2.middleware.grouper.rules.RuleUtils;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.LicenseGroups;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** Whether nobody but the eligible gets into claimed, whatever way they take. */
final class VetoCheck implements Check {

  private final LicenseSettings license;

  VetoCheck(LicenseSettings license) {
    this.license = license;
  }

  @Override
  public String name() {
    return "veto of " + license.id();
  }

  @Override
  public Finding run() {
    LicenseGroups groups = license.groups();
    Group allowedToClaim = RegistryGroup.find(groups.allowedToClaim());
    boolean vetoes =
        Rule.on(RegistryGroup.find(groups.claimed())).stream()
            .anyMatch(rule -> rule.isValid() && isVeto(rule, allowedToClaim));
    return vetoes
        ? Finding.ok("only those of " + groups.allowedToClaim() + " get in")
        : Finding.fail(
            "No valid rule on "
                + groups.claimed()
                + " keeps out who is not in "
                + groups.allowedToClaim()
                + ": web services, imports and the help desk can let anybody in.",
            Remedies.INSTALL);
  }

  private static boolean isVeto(Rule rule, Group allowedToClaim) {
    return rule.has(RuleUtils.ruleCheckTypeName(), RuleCheckType.membershipAdd.name())
        && rule.has(RuleUtils.ruleIfOwnerIdName(), allowedToClaim.getId())
        && rule.has(RuleUtils.ruleThenEnumName(), RuleThenEnum.veto.name());
  }
}
