package org.grouperext.atlassianlicense.demo;

import java.time.Instant;
import java.util.List;
import org.grouperext.atlassianlicense.install.InstallReport;
import org.grouperext.atlassianlicense.install.LicenseInstaller;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;

/** The first act: install, first sync, and the people who have a license to begin with. */
final class Opening {

  private final Stage stage;
  private final SetUp setUp;
  private final Instant now;

  Opening(Stage stage, SetUp setUp) {
    this.stage = stage;
    this.setUp = setUp;
    this.now = setUp.now();
  }

  List<Step> steps() {
    return List.of(
        new Step("Install", this::install),
        new Step("First full sync", this::firstFullSync),
        new Step("Automatic people get seats", this::automatic),
        new Step("Others claimed in past months", this::earlierClaims),
        new Step("Splunk tells who logged in", this::readLogins),
        new Step("Grouper decides who keeps it", this::decide));
  }

  private String install(Expectations expect) {
    InstallReport first = LicenseInstaller.install(plan -> {});
    InstallReport second = LicenseInstaller.install(plan -> {});
    setUp.eligibility();
    expect.that(first.changes().size() > 20, "the installer made few things: " + first);
    expect.equal(second.changes(), List.of(), "what a second run changed");
    return "The installer made "
        + first.changes().size()
        + " things in Grouper. Run again, it said: "
        + second;
  }

  private String firstFullSync(Expectations expect) {
    JobRun run = stage.fullSync();
    expect.equal(run.status(), "SUCCESS", "the full sync's status");
    expect.equal(members("jira-users"), Campus.JIRA_USERS.size(), "people in jira-users");
    expect.equal(members("confluence-users"), Campus.CONFLUENCE_USERS.size(), "confluence-users");
    expect.equal(stage.seats(), 0, "the number of seats");
    stage.settle();
    return members("jira-users")
        + " people are in Atlassian's group jira-users, "
        + members("confluence-users")
        + " in confluence-users. That alone is no seat.";
  }

  private int members(String group) {
    return stage.system().atlassian().members(group).size();
  }

  private String automatic(Expectations expect) {
    stage.registry().addGroup(DemoGroups.AUTOMATIC, DemoGroups.JIRA_OFTEN);
    stage.registry().add(DemoGroups.ASSIGNEES, Campus.ASSIGNEES.ids());
    stage.settle();
    int expected = Campus.AUTOMATIC.size() + Campus.ASSIGNEES.size();
    expect.equal(stage.seats(), expected, "the number of seats");
    expect.equal(stage.registry().size(DemoGroups.HAS_LICENSE), expected, "the license group");
    return Campus.AUTOMATIC.size()
        + " who work in Jira every day and "
        + Campus.ASSIGNEES.size()
        + " assignees were put into groups; Grouper did the rest.";
  }

  private String earlierClaims(Expectations expect) {
    int before = stage.seats();
    setUp.earlierClaims();
    expect.equal(stage.seats(), before + Campus.CLAIMERS.size(), "the number of seats");
    return Campus.CLAIMERS.size() + " people claimed a license at some time.";
  }

  private String readLogins(Expectations expect) {
    JobRun run = stage.activityJob(now);
    int recent = stage.registry().size(DemoGroups.LOGGED_IN_RECENTLY);
    expect.equal(run.status(), "SUCCESS", "the job's status");
    expect.contains(run.message(), "logins known from", "the job");
    expect.that(recent >= 245 && recent <= 255, "logged in recently are " + recent);
    return recent + " people logged in in the last 60 days.";
  }

  private String decide(Expectations expect) {
    int before = stage.seats();
    JobRun run = stage.keepJob(now);
    stage.settle(now);
    expect.equal(run.status(), "SUCCESS", "the job's status");
    expect.equal(
        stage.registry().size(DemoGroups.ALLOWED_TO_KEEP), Campus.CLAIMERS.size(), "keepers");
    expect.equal(stage.seats(), before, "the number of seats");
    return "All "
        + Campus.CLAIMERS.size()
        + " claims were judged for the first time: "
        + "nobody loses one at the first look.";
  }
}
