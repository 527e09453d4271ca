package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.rules.RuleApi;
import edu.internet2.middleware.grouper.rules.RuleCheckType;
import edu.internet2.middleware.grouper.rules.RuleThenEnum;
import edu.internet2.middleware.grouper.rules.RuleUtils;
import edu.internet2.middleware.subject.Subject;
import java.util.Map;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.Enforcement.AssigneeTerm;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/**
 * Grouper's own rules on {@code assignees}: the end date that a new member gets, and the email that
 * goes out before it. The rules daemon sends it, once a day.
 */
final class AssigneeRules {

  private static final String SUBJECT = "Your Atlassian license ends soon";

  private static final String BODY =
      "Hello ${safeSubject.name},\n\nyou have an Atlassian license because somebody needs to assign"
          + " work to you. That ends on"
          + " ${ruleElUtils.formatDate(membershipDisabledTimestamp, 'yyyy-MM-dd')}. You need not do"
          + " anything if you do not need it any more. If you do, claim a license yourself, or ask"
          + " whoever arranged it for you to extend it.";

  private AssigneeRules() {}

  /** Makes the two rules as they are to be, or takes them off where there is no end date. */
  static void install(LicenseSettings license, Changes changes) {
    Group assignees = RegistryGroup.find(license.groups().assignees());
    GroupRules rules = new GroupRules(assignees);
    Optional<AssigneeTerm> term = license.enforcement().assigneeTerm();
    if (term.isPresent() && rules.has(endValues(term.get())) && rules.has(mailValues(term.get()))) {
      return;
    }
    boolean removed = rules.remove(anyEnd()) | rules.remove(anyMail());
    changes.addIf(removed, "Took the rules about an end date off " + assignees.getName() + ".");
    term.ifPresent(one -> make(assignees, one, changes));
  }

  private static void make(Group assignees, AssigneeTerm term, Changes changes) {
    Subject root = SubjectFinder.findRootSubject();
    RuleApi.groupDefaultDisabledDate(root, assignees, (int) term.length().toDays());
    RuleApi.emailOnFlattenedDisabledDate(
        root,
        assignees,
        firstDay(term),
        lastDay(term),
        "${safeSubject.emailAddress}",
        SUBJECT,
        BODY);
    changes.add(
        "Made the rules that whoever enters "
            + assignees.getName()
            + " leaves it after "
            + term.length().toDays()
            + " days, and is told "
            + term.warning().toDays()
            + " days before.");
  }

  /** Two days, so that a day on which the rules daemon does not run leaves nobody without it. */
  private static int firstDay(AssigneeTerm term) {
    return Math.max(0, lastDay(term) - 2);
  }

  private static int lastDay(AssigneeTerm term) {
    return (int) term.warning().toDays();
  }

  private static Map<String, String> endValues(AssigneeTerm term) {
    return Map.of(
        RuleUtils.ruleThenEnumName(),
        RuleThenEnum.assignMembershipDisabledDaysForOwnerGroupId.name(),
        RuleUtils.ruleThenEnumArg0Name(),
        String.valueOf(term.length().toDays()));
  }

  private static Map<String, String> mailValues(AssigneeTerm term) {
    return Map.of(
        RuleUtils.ruleCheckTypeName(), RuleCheckType.membershipDisabledDate.name(),
        RuleUtils.ruleCheckArg0Name(), String.valueOf(firstDay(term)),
        RuleUtils.ruleCheckArg1Name(), String.valueOf(lastDay(term)),
        RuleUtils.ruleThenEnumArg1Name(), SUBJECT,
        RuleUtils.ruleThenEnumArg2Name(), BODY);
  }

  private static Map<String, String> anyEnd() {
    return Map.of(
        RuleUtils.ruleThenEnumName(),
        RuleThenEnum.assignMembershipDisabledDaysForOwnerGroupId.name());
  }

  private static Map<String, String> anyMail() {
    return Map.of(RuleUtils.ruleThenEnumArg1Name(), SUBJECT);
  }
}
