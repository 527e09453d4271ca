package org.grouperext.atlassianlicense.promises;

import static java.util.stream.Collectors.toSet;

import edu.internet2.middleware.grouper.cache.GrouperCacheUtils;
import edu.internet2.middleware.grouper.rules.RuleVeto;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.RemovalUndo;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFaults;

/**
 * A whole institution: the jobs as the daemon runs them, Grouper's loader, change log and rules,
 * and a Splunk to search. Histories lie far back, so that whatever Grouper dates by the machine's
 * clock is known for new, and is dated back to the history's moment.
 */
final class RealWorld implements World {

  private static final Quarters QUARTERS =
      new Quarters(Instant.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(400)));

  private static final String TAKEN =
      "select concat_ws(' ', subject_id, run_ms, claimed_ms, coalesce(last_login_ms, 0),"
          + " coalesce(undone_ms, 0)) from atlassian_removal";

  private final Institution institution;
  private final RealGroups groups;
  private int clock;

  /** Begins anew in an institution that another history may have happened to. */
  RealWorld(Institution institution, RealGroups groups) {
    this.institution = institution;
    this.groups = groups;
    institution.mend();
    groups.startAnew();
    institution.splunk().forgetLogins();
    institution.settings().put("atlassianActivity.idp.historyDays", "5");
    institution.settings().put("atlassianActivity.idp.recentDays", "5");
    institution.settings().put("atlassianActivity.idp.shrinkMaxPercent", "100");
    somebodyLogsIn(QUARTERS.at(0));
  }

  /** An answer without any login would not be believed. */
  private void somebodyLogsIn(Instant moment) {
    institution.login("visitor", moment.minus(Duration.ofMinutes(16)));
  }

  @Override
  public void clock(int quarter) {
    clock = quarter;
    institution.clockAt(QUARTERS.at(clock));
    somebodyLogsIn(QUARTERS.at(clock));
  }

  @Override
  public void site(Site site) {
    institution.settings().putAll(site.properties(QUARTERS));
  }

  @Override
  public void claim(String person) {
    try {
      groups.claimed().add(person);
    } catch (RuleVeto refused) {
      // That is for the judge to say.
    }
    groups.claimed().dateBack(QUARTERS.at(clock));
  }

  @Override
  public void leave(String person) {
    groups.claimed().remove(person);
  }

  @Override
  public void join(String person) {
    groups.department().add(person);
    groups.department().dateBack(QUARTERS.at(clock));
  }

  @Override
  public void part(String person) {
    groups.department().remove(person);
  }

  @Override
  public void bar(String person) {
    groups.allowedToClaim().remove(person);
  }

  @Override
  public void admit(String person) {
    groups.allowedToClaim().add(person);
  }

  @Override
  public void login(String person, int quarter) {
    institution.login(person, QUARTERS.at(quarter));
  }

  @Override
  public void read() {
    succeed(institution.readLogins());
  }

  @Override
  public void readInVain() {
    institution.splunk().fault(SplunkFaults.failed());
    institution.readLogins();
    institution.splunk().heal();
  }

  /** As if nothing before had been read yet. */
  @Override
  public void readShort(int length) {
    institution.readLogins();
    long from = QUARTERS.at(clock - 1 - length).toEpochMilli();
    institution.update("delete from atlassian_coverage where window_through_ms <= " + from);
    institution.update(
        "delete from atlassian_coverage a using atlassian_coverage b where a.window_from_ms <= "
            + from
            + " and b.window_from_ms < a.window_from_ms"
            + " and b.window_through_ms = a.window_through_ms");
    institution.update(
        "update atlassian_coverage set window_from_ms = greatest(window_from_ms, " + from + ")");
  }

  @Override
  public void forgetLedger() {
    institution.update("delete from atlassian_coverage");
  }

  @Override
  public void decide() {
    succeed(institution.decide());
  }

  private static void succeed(JobRun run) {
    if (run.isError()) {
      throw new AssertionError(run.toString());
    }
  }

  @Override
  public void rules() {
    institution.grouper().settleOnly(Set.of("grouperRules"));
  }

  @Override
  public void undo(int run) {
    RemovalUndo.undo("cloud", QUARTERS.at(run).toString());
    groups.claimed().dateBack(QUARTERS.at(clock));
  }

  @Override
  public void restart() {
    GrouperCacheUtils.clearAllCaches();
  }

  @Override
  public Set<String> claimed() {
    return groups.claimed().people();
  }

  @Override
  public Set<String> kept() {
    return groups.allowedToKeep().people();
  }

  @Override
  public Set<Taken> taken() {
    return institution.column(TAKEN).stream().map(RealWorld::taken).collect(toSet());
  }

  private static Taken taken(String row) {
    String[] columns = row.split(" ");
    return new Taken(
        columns[0],
        quarter(columns[1]),
        quarter(columns[2]),
        columns[3].equals("0") ? -1 : quarter(columns[3]),
        !columns[4].equals("0"));
  }

  private static int quarter(String milliseconds) {
    return QUARTERS.of(Instant.ofEpochMilli(Long.parseLong(milliseconds)));
  }

  @Override
  public List<Window> verified() {
    return new CoverageTable("idp")
        .windows().stream()
            .map(row -> row.window())
            .map(window -> new Window(QUARTERS.of(window.from()), QUARTERS.of(window.through())))
            .toList();
  }
}
