package org.grouperext.atlassianlicense.promises;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.grouperext.atlassianlicense.job.PlannedRows;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.LicensePolicy;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.LicenseSettings;

/** The policy, the brake and the planner as they are, over groups and tables in memory. */
final class PureWorld implements World {

  private final Quarters quarters = new Quarters(Instant.parse("2026-06-01T00:00:00Z"));
  private final Flaw flaw;
  private final PureLogins logins;
  private final PureClaims claims;
  private final Map<Person, KeepRow> table = new HashMap<>();
  private final List<String> dropped = new ArrayList<>();
  private Set<String> kept = new HashSet<>();
  private LicenseSettings license;
  private int clock;

  PureWorld(Flaw flaw) {
    this.flaw = flaw;
    this.logins = new PureLogins(quarters, flaw);
    this.claims = new PureClaims(flaw);
    this.license = license(Site.FIRST);
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
    if (flaw == Flaw.OVERLOOKS_THE_SEATS) {
      properties.remove("atlassianLicense.cloud.stopAtSeats");
    }
    return Configuration.licenses(properties).get(0);
  }

  @Override
  public void claim(String person) {
    claims.claim(person, clock);
  }

  @Override
  public void leave(String person) {
    claims.end(person);
  }

  @Override
  public void join(String person) {
    claims.join(person, clock);
  }

  @Override
  public void part(String person) {
    claims.part(person);
  }

  @Override
  public void bar(String person) {
    claims.bar(person);
  }

  @Override
  public void admit(String person) {
    claims.admit(person);
  }

  @Override
  public void login(String person, int quarter) {
    logins.login(person, quarter);
  }

  @Override
  public void read() {
    logins.read(clock);
  }

  @Override
  public void readInVain() {
    // Nothing is known that was not known before.
  }

  @Override
  public void readShort(int length) {
    logins.read(clock - 1 - length, clock - 1);
  }

  @Override
  public void forgetLedger() {
    logins.forgetLedger();
  }

  @Override
  public void decide() {
    List<ClaimedPerson> judged =
        claims.licensed().stream().map(this::facts).filter(this::isJudged).toList();
    Map<Person, KeepRow> rows =
        new PlannedRows(license, logins.coverage(), now()).of(judged, seats(judged));
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

  private boolean isJudged(ClaimedPerson claim) {
    return flaw != Flaw.FORGETS_WHO_NEVER_GOT_IN || claim.inKeepGroup() || !lapses(claim);
  }

  /** As the job counts them: without the claims that are about to end. */
  private int seats(List<ClaimedPerson> judged) {
    return (int)
        judged.stream()
            .filter(
                claim ->
                    flaw == Flaw.COUNTS_SEATS_TWICE
                        || claim.keepRow() == null
                        || claim.keepRow().keeps()
                        || claim.inKeepGroup())
            .count();
  }

  @Override
  public void rules() {
    dropped.stream()
        .filter(person -> claims.own().contains(person))
        .map(this::facts)
        .filter(this::isToGo)
        .forEach(claim -> claims.take(claim.person().subjectId(), record(claim)));
    dropped.clear();
  }

  /** As the rule's condition looks again. */
  private boolean isToGo(ClaimedPerson claim) {
    if (flaw == Flaw.TRUSTS_THE_EVENT) {
      return true;
    }
    KeepRow row = claim.keepRow();
    Instant claimedAt = claim.claimedAt();
    return !claim.inKeepGroup()
        && row != null
        && !row.keeps()
        && claimedAt != null
        && claimedAt.isBefore(row.decidedAt())
        && lapses(claim);
  }

  private Taken record(ClaimedPerson claim) {
    String person = claim.person().subjectId();
    KeepRow row = claim.keepRow();
    Instant login = claim.lastLogin();
    return new Taken(
        person,
        row == null ? clock : quarters.of(row.decidedAt()),
        claims.start(person),
        login == null ? -1 : quarters.of(login),
        false);
  }

  private boolean lapses(ClaimedPerson claim) {
    return LicensePolicy.decide(claim.facts(logins.coverage()), license.policy(), now())
        instanceof Lapses;
  }

  @Override
  public void undo(int run) {
    claims.undo(run, clock);
  }

  @Override
  public void restart() {
    // Nothing is kept in memory but what stands for the database.
  }

  @Override
  public Set<String> claimed() {
    return Set.copyOf(claims.own());
  }

  @Override
  public Set<String> kept() {
    return Set.copyOf(kept);
  }

  @Override
  public Set<Taken> taken() {
    return claims.taken();
  }

  @Override
  public List<Window> verified() {
    return logins.verified();
  }

  private Instant now() {
    return quarters.at(flaw == Flaw.IS_EARLY ? clock + 2 : clock);
  }

  private ClaimedPerson facts(String name) {
    Person person = new Person("people", name);
    return new ClaimedPerson(
        person,
        quarters.at(claims.start(name)),
        logins.last(name),
        table.get(person),
        kept.contains(name),
        claims.own().contains(name) || flaw == Flaw.TAKES_CLAIMS_OF_GROUPS,
        true);
  }
}
