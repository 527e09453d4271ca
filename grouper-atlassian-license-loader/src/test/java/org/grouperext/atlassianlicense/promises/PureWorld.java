package org.grouperext.atlassianlicense.promises;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.grouperext.atlassianlicense.job.PlannedRows;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.LicensePolicy;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.jspecify.annotations.Nullable;

/** The policy, the brake and the planner as they are, over groups and tables in memory. */
final class PureWorld implements World {

  private static final int HISTORY = 6 * Quarters.DAY;

  private final Quarters quarters = new Quarters(Instant.parse("2026-06-01T00:00:00Z"));
  private final Flaw flaw;
  private final Map<String, Instant> claims = new HashMap<>();
  private final Map<String, Instant> firstClaims = new HashMap<>();
  private final Map<String, Set<Integer>> logins = new HashMap<>();
  private final Map<String, Integer> lastLogins = new HashMap<>();
  private final Map<Person, KeepRow> table = new HashMap<>();
  private final List<Window> windows = new ArrayList<>();
  private final List<String> dropped = new ArrayList<>();
  private Set<String> kept = new HashSet<>();
  private LicenseSettings license = license(Site.FIRST);
  private int clock;

  PureWorld(Flaw flaw) {
    this.flaw = flaw;
  }

  @Override
  public void clock(int quarter) {
    clock = quarter;
  }

  @Override
  public void site(Site site) {
    license = license(site);
  }

  private LicenseSettings license(Site site) {
    Map<String, String> properties = new TreeMap<>(site.properties(quarters));
    properties.put("atlassianLicense.cloud.activePeopleGroup", "ref:active:people");
    if (flaw == Flaw.OVERLOOKS_PAUSES) {
      properties.remove("atlassianLicense.cloud.pauses");
    }
    if (flaw == Flaw.RELEASES_THE_BRAKE) {
      properties.remove("atlassianLicense.cloud.maxRemovalsPerRun");
    }
    return Configuration.licenses(properties).get(0);
  }

  @Override
  public void claim(String person) {
    claims.putIfAbsent(person, quarters.at(clock));
    firstClaims.putIfAbsent(person, quarters.at(clock));
  }

  @Override
  public void leave(String person) {
    claims.remove(person);
  }

  @Override
  public void login(String person, int quarter) {
    logins.computeIfAbsent(person, anybody -> new HashSet<>()).add(quarter);
  }

  @Override
  public void read() {
    int newest = windows.stream().mapToInt(Window::through).max().orElse(clock - HISTORY);
    read(newest, clock - 1);
  }

  @Override
  public void readInVain() {
    // Nothing is known that was not known before.
  }

  @Override
  public void readShort(int length) {
    read(clock - 1 - length, clock - 1);
  }

  private void read(int from, int through) {
    if (from >= through) {
      return;
    }
    windows.add(new Window(from, through));
    logins.forEach(
        (person, times) ->
            times.stream()
                .filter(time -> from <= time && time < through)
                .forEach(time -> lastLogins.merge(person, time, Math::max)));
  }

  @Override
  public void forgetLedger() {
    windows.clear();
  }

  @Override
  public void decide() {
    Map<Person, KeepRow> rows =
        PlannedRows.of(
            license,
            coverage(),
            now(),
            claims.keySet().stream().filter(this::isJudged).map(this::facts).toList());
    Set<String> after =
        rows.entrySet().stream()
            .filter(row -> row.getValue().keeps())
            .map(row -> row.getKey().subjectId())
            .collect(toSet());
    kept.stream().filter(person -> !after.contains(person)).forEach(dropped::add);
    table.clear();
    table.putAll(rows);
    kept = after;
  }

  private boolean isJudged(String person) {
    return flaw != Flaw.FORGETS_WHO_NEVER_GOT_IN
        || kept.contains(person)
        || !(decision(facts(person)) instanceof Lapses);
  }

  @Override
  public void rules() {
    dropped.stream().filter(claims::containsKey).filter(this::isToGo).forEach(claims::remove);
    dropped.clear();
  }

  /** As the rule's condition looks again. */
  private boolean isToGo(String person) {
    if (flaw == Flaw.TRUSTS_THE_EVENT) {
      return true;
    }
    ClaimedPerson facts = facts(person);
    KeepRow row = facts.keepRow();
    Instant claimedAt = facts.claimedAt();
    return !facts.inKeepGroup()
        && row != null
        && !row.keeps()
        && claimedAt != null
        && claimedAt.isBefore(row.decidedAt())
        && decision(facts) instanceof Lapses;
  }

  private Object decision(ClaimedPerson facts) {
    return LicensePolicy.decide(facts.facts(coverage()), license.policy(), now());
  }

  @Override
  public void restart() {
    // Nothing is kept in memory but what stands for the database.
  }

  @Override
  public Set<String> claimed() {
    return Set.copyOf(claims.keySet());
  }

  @Override
  public Set<String> kept() {
    return Set.copyOf(kept);
  }

  @Override
  public List<Window> verified() {
    return List.copyOf(windows);
  }

  private Instant now() {
    return quarters.at(flaw == Flaw.IS_EARLY ? clock + 2 : clock);
  }

  private @Nullable Coverage coverage() {
    Coverage latest =
        Coverage.latestStretch(windows.stream().map(this::coverage).toList()).orElse(null);
    if (latest == null) {
      return null;
    }
    Instant first = quarters.at(windows.stream().mapToInt(Window::from).min().orElseThrow());
    boolean late = flaw == Flaw.TAKES_STALE_FOR_FRESH || flaw == Flaw.IS_EARLY;
    return new Coverage(
        flaw == Flaw.OVERLOOKS_GAPS ? first : latest.from(),
        late ? latest.through().plus(Duration.ofDays(1)) : latest.through());
  }

  private Coverage coverage(Window window) {
    return new Coverage(quarters.at(window.from()), quarters.at(window.through()));
  }

  private ClaimedPerson facts(String name) {
    Person person = new Person("people", name);
    Integer login = flaw == Flaw.OVERLOOKS_LOGINS ? null : lastLogins.get(name);
    return new ClaimedPerson(
        person,
        flaw == Flaw.REMEMBERS_THE_FIRST_CLAIM ? firstClaims.get(name) : claims.get(name),
        login == null ? null : quarters.at(login),
        table.get(person),
        kept.contains(name));
  }
}
