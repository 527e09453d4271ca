package org.grouperext.atlassianlicense.testbed.grouper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.GroupTypeFinder;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.Membership;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import edu.internet2.middleware.grouper.misc.CompositeType;
import edu.internet2.middleware.grouper.rules.RuleApi;
import edu.internet2.middleware.subject.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class EmbeddedGrouperIT {
  private static EmbeddedGrouper grouper;

  @BeforeAll
  static void start() {
    grouper =
        EmbeddedGrouper.start(
            GrouperConfiguration.standard()
                .with(ConfigurationFile.GROUPER, "testbed.example = first")
                .with(ConfigurationFile.GROUPER, Map.of("testbed.example", "sec\\ond"))
                .with(
                    ConfigurationFile.LOADER,
                    """
                    otherJob.failing.class = %s
                    otherJob.failing.quartzCron = 0 0 0 1 1 ? 2099
                    """
                        .formatted(FailingJob.class.getName())));
  }

  @AfterAll
  static void close() {
    grouper.close();
  }

  @Test
  void startsFromTemplate() {
    assertThat(RegistryFiller.template().folder().resolve("PG_VERSION")).exists();
  }

  @Test
  void readsAddedPropertiesLastOneWins() {
    assertThat(GrouperConfig.retrieveConfig().propertyValueString("testbed.example"))
        .isEqualTo("sec\\ond");
  }

  @Test
  void tellsWhichStatementsReachTheDatabase() {
    Sql sql = new Sql(grouper.database());
    List<String> statements =
        grouper
            .statements()
            .ofEach(
                () -> {
                  sql.number("select count(*)\n  from grouper_groups");
                  sql.update("update grouper_groups set name = name where name = ?", "none");
                });
    assertThat(statements)
        .containsExactly(
            "select count(*) from grouper_groups",
            "update grouper_groups set name = name where name = $1");
    assertThat(grouper.statements().ofEach(() -> sql.number("select 2"))).hasSize(1);
  }

  @Test
  void findsPersonByIdEppnAndEmail() {
    grouper.people().put(Person.of("ann", "Ann", "Archer"));

    assertThat(findByIdOrIdentifier("ann")).contains("Ann Archer");
    assertThat(findByIdOrIdentifier("ann@example.edu")).contains("Ann Archer");
    assertThat(findByIdOrIdentifier("ann@mail.example.edu")).contains("Ann Archer");
  }

  @Test
  void seesChangesOfPeopleAtOnce() {
    grouper.people().put(Person.of("bea", "Bea", "Baker"));
    assertThat(findByIdOrIdentifier("bea")).contains("Bea Baker");

    grouper.people().rename("bea", "Bea", "Cooper");
    grouper.people().changeEmail("bea", "cooper@mail.example.edu");
    assertThat(findByIdOrIdentifier("cooper@mail.example.edu")).contains("Bea Cooper");
    assertThat(findByIdOrIdentifier("bea@mail.example.edu")).isEmpty();

    grouper.people().remove("bea");
    assertThat(findByIdOrIdentifier("bea")).isEmpty();
  }

  @Test
  void settlesMembershipIntoComposite() {
    grouper.people().put(Person.of("cyd", "Cyd", "Carter"));
    Group composite =
        grouper.asRoot(
            () -> {
              Group left = group("test:composite:left");
              Group right = group("test:composite:right");
              Group both = group("test:composite:both");
              both.assignCompositeMember(CompositeType.INTERSECTION, left, right);
              left.addMember(subject("cyd"));
              right.addMember(subject("cyd"));
              return both;
            });
    assertThat(isMember(composite, "cyd")).isFalse();

    grouper.settleExcept(Set.of("compositeMemberships"));
    assertThat(isMember(composite, "cyd")).isFalse();
    assertThat(grouper.isSettled()).isFalse();

    grouper.settle();
    assertThat(isMember(composite, "cyd")).isTrue();
    assertThat(grouper.isSettled()).isTrue();
    assertThat(grouper.settle()).isEmpty();
  }

  @Test
  void settlesRule() {
    grouper.people().put(Person.of("eve", "Eve", "Ellis"));
    Group owner = grouper.asRoot(() -> group("test:rule:owner"));
    Group required = grouper.asRoot(() -> group("test:rule:required"));
    assertThat(
            grouper.asRoot(
                () -> {
                  RuleApi.groupIntersection(SubjectFinder.findRootSubject(), owner, required);
                  return owner.addMember(subject("eve"), true)
                      && required.addMember(subject("eve"), true);
                }))
        .isTrue();
    grouper.settle();

    assertThat(grouper.asRoot(() -> required.deleteMember(subject("eve"), true))).isTrue();
    assertThat(isMember(owner, "eve")).isTrue();

    assertThat(grouper.settle())
        .extracting(JobRun::jobName)
        .contains("CHANGE_LOG_consumer_grouperRules");
    assertThat(isMember(owner, "eve")).isFalse();
  }

  @Test
  void runsLoaderOfGroup() {
    grouper
        .people()
        .putAll(List.of(Person.of("fay", "Fay", "Fox"), Person.of("gus", "Gus", "Gray")));
    Group loaded =
        grouper.asRoot(
            () -> {
              Group group = group("test:loaded");
              group.addType(GroupTypeFinder.find("grouperLoader", true), false);
              group.setAttribute("grouperLoaderType", "SQL_SIMPLE");
              group.setAttribute("grouperLoaderDbName", "grouper");
              group.setAttribute("grouperLoaderScheduleType", "CRON");
              group.setAttribute("grouperLoaderQuartzCron", "0 0 0 1 1 ? 2099");
              group.setAttribute(
                  "grouperLoaderQuery",
                  "select person_id as subject_id, 'people' as subject_source_id"
                      + " from testbed_people where person_id in ('fay', 'gus')");
              return group;
            });

    JobRun run = grouper.runLoaderGroup("test:loaded");

    assertThat(run.status()).isEqualTo("SUCCESS");
    assertThat(run.counts().inserted()).isEqualTo(2);
    assertThat(run.counts().total()).isEqualTo(2);
    assertThat(isMember(loaded, "gus")).isTrue();
  }

  @Test
  void backdatesMembershipEverywhere() {
    grouper.people().put(Person.of("dee", "Dee", "Draper"));
    Group group = grouper.asRoot(() -> group("test:dates"));
    boolean added = grouper.asRoot(() -> group.addMember(subject("dee"), true));
    grouper.settle();
    Instant start = Instant.parse("2026-01-02T03:04:05.678Z");

    grouper.backdate("test:dates", "dee", start);

    assertThat(added).isTrue();
    assertThat(grouper.asRoot(() -> membership(group, "dee").getCreateTime().toInstant()))
        .isEqualTo(start);
    Sql sql = new Sql(grouper.database());
    assertThat(
            sql.number(
                "select flattened_add_timestamp from grouper_sql_cache_mship_v"
                    + " where group_name = 'test:dates' and subject_id = 'dee'"))
        .isEqualTo(start.toEpochMilli() * 1000);
    assertThat(
            sql.number(
                "select start_time from grouper_pit_memberships where source_id = ?",
                grouper.asRoot(() -> membership(group, "dee").getImmediateMembershipId())))
        .isEqualTo(start.toEpochMilli() * 1000);
  }

  @Test
  void refusesToBackdateMembershipThatIsNotThere() {
    assertThatThrownBy(() -> grouper.backdate("test:nowhere", "nobody", Instant.EPOCH))
        .isInstanceOf(TestbedException.class)
        .hasMessageContaining("test:nowhere");
  }

  @Test
  void returnsErrorOfJob() {
    JobRun run = grouper.run("OTHER_JOB_failing");

    assertThat(run.status()).isEqualTo("ERROR");
    assertThat(run.isError()).isTrue();
    assertThat(run.message()).contains("fails on purpose");
    assertThat(run.counts().inserted()).isEqualTo(3);
  }

  @Test
  void refusesUnknownJob() {
    assertThatThrownBy(() -> grouper.run("NO_SUCH_JOB"))
        .isInstanceOf(TestbedException.class)
        .hasMessageContaining("NO_SUCH_JOB");
  }

  @Test
  void refusesSecondStartInOneJvm() {
    assertThatThrownBy(() -> EmbeddedGrouper.start(GrouperConfiguration.standard()))
        .isInstanceOf(TestbedException.class)
        .hasMessageContaining("reuseForks=false");
  }

  private static Optional<String> findByIdOrIdentifier(String text) {
    return grouper.asRoot(
        () ->
            Optional.ofNullable(SubjectFinder.findByIdOrIdentifier(text, false))
                .map(Subject::getName));
  }

  private static Subject subject(String id) {
    return SubjectFinder.findById(id, true);
  }

  private static Membership membership(Group group, String id) {
    return Objects.requireNonNull(
        group.getImmediateMembership(Group.getDefaultList(), subject(id), true, true));
  }

  private static boolean isMember(Group group, String id) {
    return grouper.asRoot(() -> group.hasMember(subject(id)));
  }

  private static Group group(String name) {
    return new GroupSave(GrouperSession.staticGrouperSession())
        .assignName(name)
        .assignCreateParentStemsIfNotExist(true)
        .save();
  }
}
