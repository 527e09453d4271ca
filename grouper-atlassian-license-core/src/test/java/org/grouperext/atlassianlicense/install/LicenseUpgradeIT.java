package org.grouperext.atlassianlicense.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.grouperext.atlassianlicense.install.InstallSite.FOLDER;

import edu.internet2.middleware.grouper.CompositeSave;
import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupTypeFinder;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import edu.internet2.middleware.grouper.attr.assign.AttributeAssign;
import edu.internet2.middleware.grouper.misc.CompositeType;
import edu.internet2.middleware.grouper.rules.RuleApi;
import edu.internet2.middleware.grouper.rules.RuleThenEnum;
import edu.internet2.middleware.grouper.rules.RuleUtils;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.LoginTable;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over an installation of an earlier version, and over what is somebody else's. */
@TestMethodOrder(OrderAnnotation.class)
@SuppressWarnings("deprecation") // Grouper calls an SQL loader's settings so and offers no others.
final class LicenseUpgradeIT {

  /** The tables of the first version, as it made them on PostgreSQL. */
  private static final List<String> FIRST_TABLES =
      List.of(
          "create table atlassian_login (feed varchar(40) not null, login_name varchar(255) not"
              + " null, last_login_ms bigint not null, subject_source varchar(255), subject_id"
              + " varchar(255), primary key (feed, login_name))",
          "create table atlassian_coverage (feed varchar(40) not null, window_from_ms bigint not"
              + " null, window_through_ms bigint not null, people bigint not null, verified_ms"
              + " bigint not null, primary key (feed, window_from_ms, window_through_ms))",
          "create table atlassian_keep (license varchar(40) not null, subject_source varchar(255)"
              + " not null, subject_id varchar(255) not null, keeps char(1) not null, keep_until_ms"
              + " bigint, reason varchar(40) not null, decided_ms bigint not null, primary key"
              + " (license, subject_source, subject_id))");

  private static final List<String> FIRST_ROWS =
      List.of(
          "insert into atlassian_login values ('idp', 'ada', 1700000000000, 'people', 'a')",
          "insert into atlassian_login values ('idp', 'bob', 1700000000001, null, null)",
          "insert into atlassian_coverage values ('idp', 1000, 2000, 7, 3000)",
          "insert into atlassian_keep values ('cloud', 'people', 'a', 'T', null, 'X', 5)");

  /** A statement that could change something; those with 1 = 0 ask for rights and touch no row. */
  private static final Pattern WRITES =
      Pattern.compile(
          "(?is)^\\s*(insert|update|delete|merge|create|alter|drop|truncate)\\b(?!.*1 = 0).*");

  private static InstallSite site;

  @BeforeAll
  static void startGrouper() throws Exception {
    site = InstallSite.start(Map.of());
    site.makeGroup(InstallSite.ACTIVE);
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
  void bringsTheTablesOfTheFirstVersionUpToDateAndKeepsTheirRows() {
    assertThePlanOnlyReads();
    FIRST_TABLES.forEach(site::update);
    FIRST_ROWS.forEach(site::update);
    assertThePlanOnlyReads();
    InstallPlan plan = LicenseInstaller.plan();
    assertThat(LicenseInstaller.ddl())
        .startsWith("set search_path to \"public\";")
        .contains("alter table atlassian_login add first_seen_ms bigint;")
        .contains("grant select, insert, update, delete on atlassian_plan to \"postgres\";");

    assertThat(LicenseInstaller.install().changes())
        .isEqualTo(plan.steps())
        .startsWith(
            "Bring the table atlassian_login of an earlier version up to date, its rows kept.",
            "Bring the table atlassian_coverage of an earlier version up to date, its rows kept.",
            "Make the table atlassian_plan.",
            "Make the table atlassian_removal.",
            "Make the missing index of the table atlassian_login.");
    assertThat(LicenseInstaller.ddl()).isEmpty();
    assertThat(LicenseInstaller.plan().isEmpty()).isTrue();
    assertThePlanOnlyReads();
    assertTheRowsAreThere();
  }

  private static void assertThePlanOnlyReads() {
    assertThat(site.grouper().statements().ofEach(LicenseInstaller::plan))
        .isNotEmpty()
        .noneMatch(WRITES.asPredicate());
  }

  private static void assertTheRowsAreThere() {
    assertThat(new LoginTable("idp").find(List.of("ada", "bob"))).hasSize(2);
    assertThat(site.column("select first_seen_ms from atlassian_login where login_name = 'ada'"))
        .containsExactly("1700000000000");
    assertThat(new CoverageTable("idp").windows()).hasSize(1);
    assertThat(new CoverageTable("idp").keepOnly("of this version's search")).isEqualTo(1);
    assertThat(site.column("select reason from atlassian_keep")).containsExactly("X");
  }

  @Test
  @Order(2)
  void makesTheIndexThatAnEarlierVersionDidNotHave() {
    site.update("drop index atlassian_login_person");
    assertThat(LicenseInstaller.install().changes())
        .containsExactly("Make the missing index of the table atlassian_login.");
    assertThat(site.column("select indexname from pg_indexes where tablename = 'atlassian_login'"))
        .contains("atlassian_login_person");
  }

  /** Nobody may insert into a column that the database works out. */
  @Test
  @Order(2)
  void getsAlongWithAColumnOfSomebodyElses() {
    site.update("alter table atlassian_plan add theirs bigint generated always as (1) stored");
    assertThat(LicenseInstaller.problems()).isEmpty();
    assertThat(LicenseInstaller.plan().isEmpty()).isTrue();
    site.update("alter table atlassian_plan drop column theirs");
  }

  @Test
  @Order(3)
  void changesLoaderRulesAndCompositeOfAnEarlierVersion() {
    site.makeGroup("ref:others");
    asRoot(LicenseUpgradeIT::makeThingsAsTheyWere);
    InstallPlan plan = LicenseInstaller.plan();

    assertThat(LicenseInstaller.install().changes())
        .isEqualTo(plan.steps())
        .containsExactly(
            "Change the loader of " + FOLDER + "allowedToKeep: grouperLoaderQuery.",
            "Provision "
                + InstallSite.HAS_LICENSE
                + " no longer until its members are worked out anew.",
            "Change "
                + InstallSite.HAS_LICENSE
                + " to those of "
                + FOLDER
                + "entitled who are in ref:active:people.",
            "Make anew the rule that only those who may claim enter " + FOLDER + "claimed.",
            "Make anew the rule that whoever may no longer keep the license leaves "
                + FOLDER
                + "claimed.",
            "Mark " + InstallSite.HAS_LICENSE + " to be provisioned by atlassian.");
    assertThat(LicenseInstaller.plan().isEmpty()).isTrue();
    assertThat(vetoKeys()).containsExactlyInAnyOrder("their.key", OUR_KEY);
    asRoot(() -> new GroupRules(FOLDER + "claimed").remove(Map.of(key(), "their.key")));
  }

  private static final String OUR_KEY = "atlassianLicense.notAllowedToClaim";

  private static String key() {
    return RuleUtils.ruleThenEnumArg0Name();
  }

  /** A loader and a composite of other settings, and somebody else's rule besides ours. */
  private static void makeThingsAsTheyWere() {
    group("allowedToKeep")
        .setAttribute(
            GrouperLoader.GROUPER_LOADER_QUERY,
            "select subject_id from atlassian_keep where keeps = 'T'");
    compose(InstallSite.HAS_LICENSE, FOLDER + "entitled", "ref:others");
    makeTheRulesAsTheyWere();
    RuleApi.vetoMembershipIfNotInGroup(
        SubjectFinder.findRootSubject(),
        group("claimed"),
        Registered.requiredGroup("ref:others"),
        "their.key",
        "no");
  }

  /** Once the veto named another group, and Grouper's own removal ended a claim. */
  private static void makeTheRulesAsTheyWere() {
    for (AttributeAssign rule : rules()) {
      if (OUR_KEY.equals(rule.getAttributeValueDelegate().retrieveValueString(key()))) {
        rule.getAttributeValueDelegate()
            .assignValue(RuleUtils.ruleIfOwnerIdName(), group("helpDesk").getId());
      } else {
        rule.getAttributeDelegate().removeAttributeByName(RuleUtils.ruleThenElName());
        rule.getAttributeValueDelegate()
            .assignValue(
                RuleUtils.ruleThenEnumName(), RuleThenEnum.removeMemberFromOwnerGroup.name());
      }
    }
  }

  private static List<String> vetoKeys() {
    return site.grouper()
        .asRoot(
            () ->
                rules().stream()
                    .map(rule -> rule.getAttributeValueDelegate().retrieveValueString(key()))
                    .filter(key -> key != null)
                    .toList());
  }

  private static List<AttributeAssign> rules() {
    return List.copyOf(
        group("claimed")
            .getAttributeDelegate()
            .retrieveAssignments(RuleUtils.ruleAttributeDefName()));
  }

  @ParameterizedTest
  @Order(4)
  @ValueSource(
      strings = {
        "create view atlassian_plan as select 1 as one;it is no table",
        "create table atlassian_plan (id bigint primary key);its primary key is [id]",
        "create table atlassian_plan (license varchar(40), subject_source varchar(255), subject_id"
            + " varchar(255), primary key (license, subject_source, subject_id));it has no column"
            + " keeps",
        "create table atlassian_plan (like atlassian_keep including all, theirs bigint not"
            + " null);every row must fill its column theirs"
      })
  void explainsThatATableIsSomebodyElses(String tableAndReason) {
    String ddl = tableAndReason.split(";", 2)[0];
    String reason = tableAndReason.split(";", 2)[1];
    site.update("alter table atlassian_plan rename to put_aside");
    try {
      site.update(ddl);
      String before = site.state();
      assertThatThrownBy(LicenseInstaller::install)
          .hasMessageContaining("Nothing was done.")
          .hasMessageContaining("something named atlassian_plan that is not ours: " + reason)
          .hasMessageContaining("Rename it, or drop it if nothing needs it.");
      assertThat(site.state()).isEqualTo(before);
      assertThat(LicenseUninstaller.plan().steps())
          .noneMatch(step -> step.contains("atlassian_plan"));
    } finally {
      site.update("drop " + ddl.split(" ", 4)[1] + " atlassian_plan");
      site.update("alter table put_aside rename to atlassian_plan");
    }
  }

  @Test
  @Order(5)
  void explainsThatAGroupIsSomebodyElses() {
    Group loaded = site.makeGroup("test:loaded");
    asRoot(
        () -> {
          loaded.addType(GroupTypeFinder.find("grouperLoader", true), false);
          loaded.setAttribute(GrouperLoader.GROUPER_LOADER_QUERY, "select id from theirs", false);
        });
    site.makeGroup("test:composite");
    asRoot(() -> compose("test:composite", "test:loaded", "ref:others"));
    set("allowedToKeepGroup", "test:loaded");
    set("hasLicenseGroup", "test:composite");
    String before = site.state();

    assertThatThrownBy(LicenseInstaller::install)
        .hasMessageContaining("Nothing was done.")
        .hasMessageContaining("The group test:loaded has a loader that is not ours.")
        .hasMessageContaining("The group test:composite is a composite of other groups than ours.");
    set("claimedGroup", "test:loaded");
    set("allowedToKeepGroup", FOLDER + "allowedToKeep");
    assertThatThrownBy(LicenseInstaller::install)
        .hasMessageContaining("The group test:loaded is filled by a loader or a script of its own");
    assertThat(site.state()).isEqualTo(before);
  }

  @Test
  @Order(6)
  void leavesPeopleWhoAreInTheGroupOfSeatsWhereTheyAre() {
    site.grouper().people().put(Person.of("kim", "Kim", "Seat"));
    site.makeGroup("test:seats");
    site.add("test:seats", "kim");
    set("hasLicenseGroup", "test:seats");
    assertThatThrownBy(LicenseInstaller::install)
        .hasMessageContaining("The group test:seats has members of its own")
        .hasMessageContaining("Move them to " + FOLDER + "automatic");
    assertThat(site.members("test:seats")).containsExactly("kim");
  }

  @Test
  @Order(7)
  void leavesARuleAboutEndDatesThatIsNotOurs() {
    asRoot(
        () ->
            RuleApi.groupDefaultDisabledDate(
                SubjectFinder.findRootSubject(), group("assignees"), 90));
    assertThat(LicenseInstaller.plan().isEmpty()).isTrue();
    set("assigneeDays", "30");
    assertThatThrownBy(LicenseInstaller::install)
        .hasMessageContaining("assignees has a rule about an end date that is not ours.");
  }

  /** Grouper tells groups and folders apart, whatever their names. */
  @Test
  @Order(8)
  void makesAGroupBesideAFolderOfTheSameName() {
    site.makeGroup("test:claimed:inside");
    set("claimedGroup", "test:claimed");
    assertThat(LicenseInstaller.install().changes()).contains("Make the group test:claimed.");
    assertThat(LicenseInstaller.plan().isEmpty()).isTrue();
  }

  private static void set(String key, String value) {
    InstallSite.settings().put("atlassianLicense.cloud." + key, value);
  }

  private static Group group(String extension) {
    return Registered.requiredGroup(FOLDER + extension);
  }

  private static void compose(String owner, String left, String right) {
    new CompositeSave()
        .assignOwnerGroup(Registered.requiredGroup(owner))
        .assignLeftFactorGroup(Registered.requiredGroup(left))
        .assignRightFactorGroup(Registered.requiredGroup(right))
        .assignCompositeType(CompositeType.INTERSECTION)
        .save();
  }

  private static void asRoot(Runnable work) {
    site.grouper()
        .asRoot(
            () -> {
              work.run();
              return true;
            });
  }
}
