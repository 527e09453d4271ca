package org.grouperext.atlassianlicense.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;

/** The third act: Splunk is down, comes back, and everything still agrees. */
final class BadDay {

  private final Stage stage;
  private final Instant now;

  /** Plays two days later, when the person at the limit is beyond it. */
  BadDay(Stage stage, SetUp setUp) {
    this.stage = stage;
    this.now = setUp.now().plus(SetUp.LATER).plus(Duration.ofDays(2));
  }

  List<Step> steps() {
    return List.of(
        new Step("Splunk is down", this::splunkIsDown),
        new Step("Splunk is back", this::splunkIsBack),
        new Step("Everything agrees", this::agrees));
  }

  private String splunkIsDown(Expectations expect) {
    int before = stage.seats();
    stage.system().splunk().stop();
    JobRun read = stage.activityJob(now);
    JobRun keep = stage.keepJob(now);
    stage.settle(now);
    expect.equal(read.status(), "WARNING", "the activity job's status");
    expect.contains(read.message(), "nobody loses a license", "the activity job");
    expect.equal(keep.status(), "WARNING", "the keep job's status");
    expect.contains(keep.message(), "evidence is missing", "the keep job");
    expect.equal(stage.seats(), before, "the number of seats");
    expect.that(stage.hasSeat(Campus.AT_THE_LIMIT), "the person beyond the limit has no seat");
    return "Two days later nothing is known of the logins since. Both jobs say so as a WARNING,"
        + " and nobody loses anything, "
        + Campus.name(Campus.AT_THE_LIMIT)
        + " included.";
  }

  private String splunkIsBack(Expectations expect) {
    stage.system().splunk().start();
    JobRun read = stage.activityJob(now);
    JobRun keep = stage.keepJob(now);
    stage.settle(now);
    expect.equal(read.status(), "SUCCESS", "the activity job's status");
    expect.equal(keep.status(), "SUCCESS", "the keep job's status");
    expect.that(!stage.hasSeat(Campus.AT_THE_LIMIT), "there still is a seat");
    expect.that(stage.accountIsActive(Campus.AT_THE_LIMIT), "the account is not active any more");
    return "Now it is proven that "
        + Campus.name(Campus.AT_THE_LIMIT)
        + " did not log in: the seat is taken back.";
  }

  private String agrees(Expectations expect) {
    stage.system().atlassian().forgetCalls();
    JobRun sync = stage.fullSync();
    long writes = stage.system().atlassian().calls().stream().filter(c -> c.isWrite()).count();
    expect.equal(sync.status(), "SUCCESS", "the full sync's status");
    expect.equal(writes, 0L, "the number of changes the full sync made");
    expect.equal(
        stage.system().atlassian().seats(DemoGroups.ATLASSIAN_LICENSE_GROUP),
        stage.hasLicense(),
        "who has a seat");
    expect.that(everybodyIsActive(), "an account is not active any more");
    return "A full sync finds nothing to change: seats at Atlassian are the members of Grouper's"
        + " license group, and no account was touched.";
  }

  private boolean everybodyIsActive() {
    return stage.system().atlassian().accounts().stream().allMatch(account -> account.active());
  }
}
