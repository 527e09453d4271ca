package org.grouperext.atlassianlicense.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grouperext.atlassianlicense.install.InstallSite.FOLDER;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.attr.assign.AttributeAssign;
import edu.internet2.middleware.grouper.misc.GrouperVersion;
import edu.internet2.middleware.grouper.rules.RuleUtils;
import edu.internet2.middleware.subject.Subject;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.registry.RegistryException;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.InvalidSettingsException;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The installer against a real Grouper, with the very settings that a site merges. */
@TestMethodOrder(OrderAnnotation.class)
final class LicenseInstallerIT {

  private static InstallSite site;
  private static EmbeddedGrouper grouper;

  @BeforeAll
  static void startGrouper() throws Exception {
    site = InstallSite.start(Map.of());
    grouper = site.grouper();
  }

  @AfterAll
  static void stopGrouper() {
    site.close();
  }

  @AfterEach
  void takeSettingsBack() {
    InstallSite.settings().clear();
  }

  @Test
  @Order(1)
  void refusesWithoutTheGroupOfActivePeopleAndTouchesNothing() {
    String before = site.state();
    assertThatThrownBy(LicenseInstaller::install)
        .isInstanceOf(RegistryException.class)
        .hasMessageContaining("atlassianLicense.cloud.activePeopleGroup is 'ref:active:people'")
        .hasMessageContaining("Nothing was done");
    assertThat(LicenseInstaller.problems()).hasSize(1);
    assertThat(site.state()).isEqualTo(before);
  }

  @Test
  @Order(2)
  void refusesAnotherGrouperBeforeItTouchesAnything() throws Exception {
    site.makeGroup(InstallSite.ACTIVE);
    String before = site.state();
    Field version = GrouperVersion.class.getDeclaredField("grouperVersionString");
    version.setAccessible(true);
    Object running = version.get(null);
    try {
      version.set(null, "7.6.0");
      assertThatThrownBy(LicenseInstaller::install).hasMessageContaining("This is Grouper 7.6.0");
      assertThatThrownBy(LicenseInstaller::plan).hasMessageContaining("This is Grouper 7.6.0");
      assertThatThrownBy(LicenseUninstaller::uninstall)
          .hasMessageContaining("This is Grouper 7.6.0");
      assertThat(site.state()).isEqualTo(before);
      InstallSite.settings().put(SupportedGrouper.ACCEPT, "7.6.0");
      assertThat(LicenseInstaller.plan().isEmpty()).isFalse();
    } finally {
      version.set(null, running);
    }
    assertThat(SupportedGrouper.problem()).isEmpty();
  }

  @Test
  @Order(3)
  void doesWhatThePlanSaysOnceAndThenNothing() {
    String before = site.state();
    InstallPlan plan = LicenseInstaller.plan();
    assertThat(site.state()).isEqualTo(before);
    List<String> told = new ArrayList<>();

    InstallReport first = LicenseInstaller.install(told::add);

    assertThat(first.changes()).isEqualTo(plan.steps()).hasSizeGreaterThan(30);
    assertThat(told).containsExactly(plan.toString(), first.toString());
    assertThat(site.state()).isNotEqualTo(before);
    assertThat(LicenseInstaller.plan().isEmpty()).isTrue();
    assertThat(LicenseInstaller.install())
        .hasToString("Nothing to do: everything is as the settings say.");
  }

  @Test
  @Order(4)
  void letsOnlyTheEligibleJoinAndEverybodyLeave() {
    Group claimed = RegistryGroup.find(FOLDER + "claimed");
    Group allowed = RegistryGroup.find(FOLDER + "allowedToClaim");
    grouper.people().put(Person.of("ada", "Ada", "Lovelace"));
    Subject ada = subject("ada");
    boolean mayJoin = grouper.asRoot(() -> claimed.hasOptin(ada));
    boolean mayLeave = grouper.asRoot(() -> claimed.hasOptout(ada));
    grouper.asRoot(() -> allowed.addMember(ada, false));
    boolean eligibleMayJoin = grouper.asRoot(() -> claimed.hasOptin(ada));
    assertThat(mayJoin).isFalse();
    assertThat(mayLeave).isTrue();
    assertThat(eligibleMayJoin).isTrue();
  }

  @Test
  @Order(5)
  void vetoesSomeoneWhoIsNotEligibleWhoeverAdds() {
    Group claimed = RegistryGroup.find(FOLDER + "claimed");
    grouper.people().put(Person.of("eve", "Eve", "Outside"));
    Subject eve = subject("eve");
    assertThatThrownBy(() -> grouper.asRoot(() -> claimed.addMember(eve, false)))
        .hasStackTraceContaining("is not in a group that may claim an Atlassian license");
    boolean member = grouper.asRoot(() -> claimed.hasMember(eve));
    assertThat(member).isFalse();
  }

  @Test
  @Order(6)
  void makesAnInactivityRuleThatIsValidAndNotRunByTheRulesDaemon() {
    Group claimed = RegistryGroup.find(FOLDER + "claimed");
    AttributeAssign rule =
        grouper.asRoot(
            () ->
                claimed
                    .getAttributeDelegate()
                    .retrieveAssignments(RuleUtils.ruleAttributeDefName())
                    .stream()
                    .filter(
                        assignment -> value(assignment, RuleUtils.ruleIfConditionElName()) != null)
                    .findFirst()
                    .orElseThrow());
    assertThat(value(rule, RuleUtils.ruleValidName())).isEqualTo("T");
    assertThat(value(rule, RuleUtils.ruleRunDaemonName())).isEqualTo("F");
  }

  @Test
  @Order(7)
  void namesEveryWrongSettingAtOnceAndTouchesNothing() {
    InstallSite.settings().put("atlassianLicense.cloud.inactivityDays", "sixty");
    InstallSite.settings().put("atlassianActivity.idp.nonsense", "1");
    assertThatThrownBy(LicenseInstaller::install)
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageContaining("atlassianLicense.cloud.inactivityDays is 'sixty'")
        .hasMessageContaining("atlassianActivity.idp.nonsense is not a setting");
  }

  private static String value(AttributeAssign assignment, String name) {
    return grouper.asRoot(() -> assignment.getAttributeValueDelegate().retrieveValueString(name));
  }

  private static Subject subject(String id) {
    return grouper.asRoot(() -> SubjectFinder.findById(id, true));
  }
}
