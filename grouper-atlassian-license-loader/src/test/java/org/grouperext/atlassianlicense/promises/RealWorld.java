package org.grouperext.atlassianlicense.promises;

import static java.util.stream.Collectors.toSet;

import edu.internet2.middleware.grouper.cache.GrouperCacheUtils;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFaults;

/**
 * A whole institution: the jobs as the daemon runs them, Grouper's loader, change log and rules,
 * and a Splunk to search. Each history has people of its own.
 */
final class RealWorld implements World {

  private static final String CLAIMED = Institution.FOLDER + "claimed";
  private static final String SORTING = "CHANGE_LOG_changeLogTempToChangeLog";
  private static final Map<String, String> FEED =
      Map.of(
          "atlassianActivity.idp.historyDays", "5",
          "atlassianActivity.idp.shrinkMaxPercent", "100");

  private final Institution institution;
  private final String suffix;
  private final Quarters quarters =
      new Quarters(Instant.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(60)));
  private final Set<String> known = new HashSet<>();
  private Instant clock = quarters.at(0);

  RealWorld(Institution institution, int number) {
    this.institution = institution;
    this.suffix = "-" + number;
    for (String group : List.of(CLAIMED, Institution.FOLDER + "allowedToKeep")) {
      institution.members(group).forEach(person -> institution.remove(group, person));
    }
    Institution.TABLES.forEach(table -> institution.update("delete from " + table));
    institution.mend();
    institution.splunk().forgetLogins();
    institution.settings().putAll(FEED);
    institution.grouper().people().put(Person.of("visitor", "Given", "Family"));
    somebodyLogsIn(quarters.at(0));
  }

  /** An answer without any login would not be believed. */
  private void somebodyLogsIn(Instant moment) {
    institution.login("visitor", moment.minus(Duration.ofMinutes(16)));
  }

  @Override
  public void clock(int quarter) {
    clock = quarters.at(quarter);
    institution.clockAt(clock);
    somebodyLogsIn(clock);
  }

  @Override
  public void site(Site site) {
    institution.settings().putAll(site.properties(quarters));
  }

  /** Grouper dates a claim by the machine's clock, so it is dated back to the history's. */
  @Override
  public void claim(String person) {
    boolean again = claimed().contains(person);
    if (known.add(person)) {
      institution.claim(person + suffix);
    } else {
      institution.add(CLAIMED, person + suffix);
    }
    if (!again) {
      institution.grouper().run(SORTING);
      institution.grouper().backdate(CLAIMED, person + suffix, clock);
    }
  }

  @Override
  public void leave(String person) {
    if (known.contains(person)) {
      institution.remove(CLAIMED, person + suffix);
    }
  }

  @Override
  public void login(String person, int quarter) {
    institution.login(person + suffix, quarters.at(quarter));
  }

  @Override
  public void read() {
    institution.readLogins();
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
    long from = clock.minus(Duration.ofMinutes(15L * (1 + length))).toEpochMilli();
    institution.update("delete from atlassian_coverage where window_through_ms <= " + from);
    institution.update(
        "update atlassian_coverage set window_from_ms = greatest(window_from_ms, " + from + ")");
  }

  @Override
  public void forgetLedger() {
    institution.update("delete from atlassian_coverage");
  }

  @Override
  public void decide() {
    institution.decide();
  }

  @Override
  public void rules() {
    institution.grouper().settleOnly(Set.of("grouperRules"));
  }

  @Override
  public void restart() {
    GrouperCacheUtils.clearAllCaches();
  }

  @Override
  public Set<String> claimed() {
    return ours(institution.claimed());
  }

  @Override
  public Set<String> kept() {
    return ours(institution.allowedToKeep());
  }

  private Set<String> ours(Set<String> people) {
    return people.stream()
        .filter(person -> person.endsWith(suffix))
        .map(person -> person.substring(0, person.length() - suffix.length()))
        .collect(toSet());
  }

  @Override
  public List<Window> verified() {
    return new CoverageTable("idp")
        .windows().stream()
            .map(row -> row.window())
            .map(window -> new Window(quarters.of(window.from()), quarters.of(window.through())))
            .toList();
  }
}
