package org.grouperext.atlassianlicense.demo;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import java.util.List;
import java.util.Set;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;

/**
 * The fourth act: Grouper takes over a group that has members at Atlassian already, by the steps of
 * {@code docs/going-live.md}. Of 40 members Grouper knows 30, and has 5 more.
 */
final class GoingLive {

  private static final String NAME = "jira-administrators";
  private static final String GROUP = "app:atlassian:groups:" + NAME;
  private static final Campus.Range AT_ATLASSIAN = new Campus.Range(401, 440);
  private static final Campus.Range IN_GROUPER = new Campus.Range(411, 445);
  private static final int LEAVER = 445;

  private final Stage stage;

  GoingLive(Stage stage) {
    this.stage = stage;
  }

  List<Step> steps() {
    return List.of(
        new Step("Going live: rehearse", this::rehearse),
        new Step("Going live: join", this::join),
        new Step("Going live: run", this::run),
        new Step("Going live: rehearse again", this::rehearseTightening),
        new Step("Going live: tighten", this::tighten));
  }

  private String rehearse(Expectations expect) {
    List<String> accounts = AT_ATLASSIAN.numbers().stream().map(Campus::account).toList();
    stage.system().atlassian().addGroup(NAME, accounts);
    stage.registry().makeGroup(GROUP, IN_GROUPER.ids());
    stage.system().grouper().settleOnly(Set.of());
    JobRun run = rehearsed(expect);
    expect.contains(run.message(), "membershipInsertsAfterCompare: 5", "the full sync");
    return "A group of 40 is at Atlassian already; Grouper knows 30 of them and has 5 more. With"
        + " readOnly the full sync counts those 5 and writes nothing.";
  }

  private String join(Expectations expect) {
    expect.equal(stage.fullSync().status(), "SUCCESS", "the full sync's status");
    expect.equal(members(), 45, "members");
    return "Those 5 join. The 10 whom Grouper does not know stay.";
  }

  private String run(Expectations expect) {
    stage.registry().remove(GROUP, Campus.id(LEAVER));
    stage.settle();
    expect.equal(members(), 44, "members");
    return Campus.name(LEAVER) + " leaves the group in Grouper, and so at Atlassian.";
  }

  private String rehearseTightening(Expectations expect) {
    set("deleteMembershipsIfNotExistInGrouper", true);
    JobRun run = rehearsed(expect);
    expect.contains(run.message(), "membershipDeletesAfterCompare: 10", "the full sync");
    return "What if Atlassian were to equal Grouper? 10 would leave: time to see who they are.";
  }

  private String tighten(Expectations expect) {
    expect.equal(stage.fullSync().status(), "SUCCESS", "the full sync's status");
    expect.equal(members(), IN_GROUPER.size() - 1, "members");
    return "Those 10 leave: they are few of all memberships, so the failsafe does not stop it."
        + " From now on Atlassian equals Grouper.";
  }

  /** A full sync that may not write; it ends with an error for that reason. */
  private JobRun rehearsed(Expectations expect) {
    int before = members();
    stage.system().atlassian().forgetCalls();
    set("readOnly", true);
    JobRun run = stage.fullSync();
    set("readOnly", false);
    expect.that(
        stage.system().atlassian().calls().stream().noneMatch(call -> call.isWrite()),
        "the rehearsal wrote");
    expect.equal(members(), before, "members after the rehearsal");
    return run;
  }

  private int members() {
    return stage.system().atlassian().members(NAME).size();
  }

  private static void set(String key, boolean value) {
    GrouperLoaderConfig.retrieveConfig()
        .propertiesOverrideMap()
        .put("provisioner.atlassian." + key, String.valueOf(value));
  }
}
