package org.grouperext.atlassianlicense.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiAnswer;
import org.grouperext.atlassianlicense.testbed.ui.CustomUiClient;

/** The second act: claiming, logging in, lapsing, leaving. */
final class Everyday {

  private static final Duration LIMIT = Duration.ofDays(60);

  private final Stage stage;
  private final SetUp setUp;
  private final Instant now;

  /** Plays at the moment at which the person at the limit has been idle for exactly 60 days. */
  Everyday(Stage stage, SetUp setUp) {
    this.stage = stage;
    this.setUp = setUp;
    this.now = setUp.now().plus(SetUp.LATER);
  }

  List<Step> steps() {
    return List.of(
        new Step("Someone eligible claims", this::claims),
        new Step("Someone else is refused", this::refused),
        new Step("Someone logs in and is kept", this::logsIn),
        new Step("Idle for 61 days: taken back", this::lapses),
        new Step("Idle for exactly 60 days: kept", this::atTheLimit),
        new Step("A new claim survives every job", this::survives),
        new Step("An assignee never logs in", this::assignee),
        new Step("Someone leaves the institution", this::leaves));
  }

  private String claims(Expectations expect) {
    CustomUiAnswer answer = join(Campus.NEWCOMER);
    stage.settle();
    String licensed = show(Campus.NEWCOMER);
    expect.contains(answer.screen(), "being set up", "the screen after the click");
    expect.contains(licensed, "You have an Atlassian license", "the screen a moment later");
    expect.that(claimed(Campus.NEWCOMER), "no claim in Grouper");
    expect.that(stage.hasSeat(Campus.NEWCOMER), "no seat at Atlassian");
    return Campus.name(Campus.NEWCOMER) + " clicked “Claim” on the screen and has a seat.";
  }

  private String refused(Expectations expect) {
    join(Campus.NOT_ELIGIBLE);
    stage.settle();
    expect.contains(show(Campus.NOT_ELIGIBLE), "cannot claim", "the screen");
    expect.that(!claimed(Campus.NOT_ELIGIBLE), "there is a claim in Grouper");
    expect.that(!stage.hasSeat(Campus.NOT_ELIGIBLE), "there is a seat at Atlassian");
    return Campus.name(Campus.NOT_ELIGIBLE)
        + " is in none of the groups and posted the request all the same: refused.";
  }

  private String logsIn(Expectations expect) {
    setUp.login(Campus.RETURNING, now.minus(Duration.ofMinutes(30)));
    JobRun read = stage.activityJob(now);
    JobRun keep = stage.keepJob(now);
    expect.equal(read.status(), "SUCCESS", "the activity job's status");
    expect.equal(keep.status(), "SUCCESS", "the keep job's status");
    expect.contains(keep.message(), "lapsed=1", "the keep job");
    expect.that(keeps(Campus.RETURNING), "no longer allowed to keep it");
    expect.that(stage.hasSeat(Campus.RETURNING), "no seat at Atlassian");
    return Campus.name(Campus.RETURNING)
        + " had been away for 59 days, logged in half an hour ago, and keeps the license.";
  }

  private String lapses(Expectations expect) {
    expect.that(stage.hasSeat(Campus.IDLE), "had no seat before");
    stage.settle(now);
    expect.that(!claimed(Campus.IDLE), "still claimed");
    expect.that(!stage.registry().isMember(DemoGroups.HAS_LICENSE, Campus.IDLE), "has a license");
    expect.that(!stage.hasSeat(Campus.IDLE), "there still is a seat at Atlassian");
    expect.that(stage.accountIsActive(Campus.IDLE), "the account is not active any more");
    return Campus.name(Campus.IDLE)
        + " dropped out of the keep group, the rule ended the claim, the seat is free. The"
        + " account stays active.";
  }

  private String atTheLimit(Expectations expect) {
    Instant lastLogin = setUp.now().plus(SetUp.LATER).minus(LIMIT);
    expect.equal(lastLogin.plus(LIMIT), now, "the moment");
    expect.that(keeps(Campus.AT_THE_LIMIT), "no longer allowed to keep it");
    expect.that(claimed(Campus.AT_THE_LIMIT), "no longer claimed");
    expect.that(stage.hasSeat(Campus.AT_THE_LIMIT), "no seat at Atlassian");
    return Campus.name(Campus.AT_THE_LIMIT) + " was judged at this very millisecond, and kept.";
  }

  private String survives(Expectations expect) {
    List<JobRun> runs =
        List.of(
            stage.activityJob(now),
            stage.keepJob(now),
            stage.rulesDaemon(),
            stage.system().grouper().runLoaderGroup(DemoGroups.ALLOWED_TO_KEEP));
    stage.settle(now);
    JobRun sync = stage.fullSync();
    runs.forEach(run -> expect.that(!run.isError(), run.jobName() + " ended " + run.status()));
    expect.equal(sync.status(), "SUCCESS", "the full sync's status");
    expect.that(claimed(Campus.NEWCOMER), "no longer claimed");
    expect.that(stage.hasSeat(Campus.NEWCOMER), "no seat at Atlassian");
    return "Login activity, keep license, loader, rules daemon and full sync ran; "
        + Campus.name(Campus.NEWCOMER)
        + " still has the seat.";
  }

  private String assignee(Expectations expect) {
    expect.that(
        !stage.registry().isMember(DemoGroups.LOGGED_IN_RECENTLY, Campus.ASSIGNEE), "logged in");
    expect.that(!claimed(Campus.ASSIGNEE), "claimed");
    expect.that(stage.hasSeat(Campus.ASSIGNEE), "no seat at Atlassian");
    return Campus.name(Campus.ASSIGNEE) + " never logged in and keeps the seat.";
  }

  private String leaves(Expectations expect) {
    expect.that(stage.hasSeat(Campus.LEAVING), "had no seat before");
    stage.registry().remove(DemoGroups.ACTIVE, Campus.id(Campus.LEAVING));
    stage.settle();
    expect.that(!stage.hasSeat(Campus.LEAVING), "there still is a seat at Atlassian");
    expect.that(stage.accountIsActive(Campus.LEAVING), "the account is not active any more");
    return Campus.name(Campus.LEAVING) + " is not active any more: the seat is free at once.";
  }

  private CustomUiAnswer join(int number) {
    return signIn(number).join(claimedGroup());
  }

  private String show(int number) {
    return signIn(number).show(claimedGroup()).screen();
  }

  private CustomUiClient signIn(int number) {
    return CustomUiClient.signIn(stage.system().ui(), Campus.id(number));
  }

  private String claimedGroup() {
    return stage.registry().group(DemoGroups.CLAIMED).getId();
  }

  private boolean claimed(int number) {
    return stage.registry().isMember(DemoGroups.CLAIMED, number);
  }

  private boolean keeps(int number) {
    return stage.registry().isMember(DemoGroups.ALLOWED_TO_KEEP, number);
  }
}
