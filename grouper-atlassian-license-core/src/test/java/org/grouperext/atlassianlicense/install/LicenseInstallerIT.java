package org.grouperext.atlassianlicense.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.attr.assign.AttributeAssign;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import edu.internet2.middleware.grouper.rules.RuleUtils;
import edu.internet2.middleware.subject.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.grouperext.atlassianlicense.registry.LicenseTable;
import org.grouperext.atlassianlicense.registry.RegistryException;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.settings.InvalidSettingsException;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The installer against a real Grouper, with the very settings that a site merges. */
@TestMethodOrder(OrderAnnotation.class)
final class LicenseInstallerIT {

  private static final String FOLDER = "app:atlassian:license:cloud:";

  private static EmbeddedGrouper grouper;

  @BeforeAll
  static void startGrouper() throws Exception {
    Path config = Path.of(System.getProperty("project.root"), "config");
    grouper =
        EmbeddedGrouper.start(
            GrouperConfiguration.standard()
                .with(
                    ConfigurationFile.GROUPER,
                    Files.readString(config.resolve("grouper.properties")))
                .with(
                    ConfigurationFile.LOADER,
                    Files.readString(config.resolve("grouper-loader.properties"))));
  }

  @AfterAll
  static void stopGrouper() {
    grouper.close();
  }

  @Test
  @Order(1)
  void refusesWithoutTheGroupOfActivePeopleAndTouchesNothing() {
    assertThatThrownBy(LicenseInstaller::install)
        .isInstanceOf(RegistryException.class)
        .hasMessageContaining("atlassianLicense.cloud.activePeopleGroup is 'ref:active:people'")
        .hasMessageContaining("Nothing was done");
    assertThat(LicenseTable.LOGIN.exists()).isFalse();
  }

  @Test
  @Order(2)
  void makesEverythingOnceAndThenNothing() {
    grouper.asRoot(() -> group("ref:active:people"));
    InstallReport first = LicenseInstaller.install();
    InstallReport second = LicenseInstaller.install();
    assertThat(first.changes()).hasSizeGreaterThan(20);
    assertThat(second.changes()).isEmpty();
    assertThat(second).hasToString("Nothing to do: everything is as the settings say.");
  }

  @Test
  @Order(3)
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
  @Order(4)
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
  @Order(5)
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
  @Order(6)
  void namesEveryWrongSettingAtOnceAndTouchesNothing() {
    GrouperConfig.retrieveConfig()
        .propertiesOverrideMap()
        .put("atlassianLicense.cloud.inactivityDays", "sixty");
    GrouperConfig.retrieveConfig()
        .propertiesOverrideMap()
        .put("atlassianActivity.idp.nonsense", "1");
    try {
      assertThatThrownBy(LicenseInstaller::install)
          .isInstanceOf(InvalidSettingsException.class)
          .hasMessageContaining("atlassianLicense.cloud.inactivityDays is 'sixty'")
          .hasMessageContaining("atlassianActivity.idp.nonsense is not a setting");
    } finally {
      GrouperConfig.retrieveConfig().propertiesOverrideMap().clear();
    }
  }

  private static String value(AttributeAssign assignment, String name) {
    return grouper.asRoot(() -> assignment.getAttributeValueDelegate().retrieveValueString(name));
  }

  private static Subject subject(String id) {
    return grouper.asRoot(() -> SubjectFinder.findById(id, true));
  }

  private static Group group(String name) {
    return new GroupSave().assignName(name).assignCreateParentStemsIfNotExist(true).save();
  }
}
