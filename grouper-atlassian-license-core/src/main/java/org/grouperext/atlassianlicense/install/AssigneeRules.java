package org.grouperext.atlassianlicense.install;

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

  private final String assignees;
  private final Optional<AssigneeTerm> term;
  private final GroupRules rules;

  AssigneeRules(LicenseSettings license) {
    this.assignees = license.groups().assignees();
    this.term = license.enforcement().assigneeTerm();
    this.rules = new GroupRules(assignees);
  }

  /** Makes the two rules as they are to be, or takes them off where there is no end date. */
  Step install() {
    return Step.when(
        this::due,
        () -> {
          removeOurs();
          term.ifPresent(this::make);
        });
  }

  Step uninstall() {
    return Step.when(this::areThere, takeOff(), this::removeOurs);
  }

  /** What is wrong if members get an end date from a rule that is not ours. */
  Optional<String> problem() {
    return term.isPresent() && !areThere() && rules.count(anyEnd()) > 0
        ? Optional.of(
            "The group "
                + assignees
                + " has a rule about an end date that is not ours. Take it off, or set assigneeDays"
                + " to 0 in grouper.properties.")
        : Optional.empty();
  }

  /** The two are made together, and the email alone is known to be ours. */
  private boolean areThere() {
    return rules.count(anyMail()) > 0;
  }

  private void removeOurs() {
    if (areThere()) {
      rules.remove(anyEnd());
      rules.remove(anyMail());
    }
  }

  private Optional<String> due() {
    if (term.isEmpty()) {
      return areThere() ? Optional.of(takeOff()) : Optional.empty();
    }
    AssigneeTerm one = term.get();
    return rules.count(endValues(one)) > 0 && rules.count(mailValues(one)) > 0
        ? Optional.empty()
        : Optional.of(
            "Make the rules that whoever enters "
                + assignees
                + " leaves it after "
                + one.length().toDays()
                + " days, and is told "
                + one.warning().toDays()
                + " days before.");
  }

  private String takeOff() {
    return "Take the rules about an end date off " + assignees + ".";
  }

  private void make(AssigneeTerm one) {
    Group group = Registered.requiredGroup(assignees);
    Subject root = SubjectFinder.findRootSubject();
    RuleApi.groupDefaultDisabledDate(root, group, (int) one.length().toDays());
    RuleApi.emailOnFlattenedDisabledDate(
        root, group, firstDay(one), lastDay(one), "${safeSubject.emailAddress}", SUBJECT, BODY);
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
