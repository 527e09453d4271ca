package org.grouperext.atlassianlicense.ui;

import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.KeepTable;
import org.grouperext.atlassianlicense.registry.LoginTable;
import org.grouperext.atlassianlicense.registry.StoredLogin;
import org.grouperext.atlassianlicense.registry.VerifiedWindow;
import org.grouperext.atlassianlicense.status.Standing;
import org.grouperext.atlassianlicense.testbed.grouper.Person;

/**
 * One person in every state of the claim screen, on a real Grouper. Their ids are the states' names
 * in small letters; {@code helen} is of the help desk.
 *
 * <p>Two states are not there beside the others: {@link Standing#HELD} needs evidence that is not
 * current, and with {@link Standing#NO_SEAT} nobody could claim. {@link #in} brings them about.
 */
final class States {

  /** Who looks others up. */
  static final String HELP_DESK = "helen";

  private static final String FOLDER = "app:atlassian:license:cloud:";
  private static final String SOURCE = "people";
  private static final String FEED = "idp";
  private static final String MAX_SEATS = "atlassianLicense.cloud.maxSeats";

  /** People with a seat without a claim. */
  private static final int AUTOMATIC = 2;

  private final ClaimInstitution institution;
  private final Provisioned provisioned;
  private final Instant now = LicenseClock.now().truncatedTo(ChronoUnit.HOURS);

  private States(ClaimInstitution institution) {
    this.institution = institution;
    this.provisioned = new Provisioned(institution);
  }

  /** Brings everybody into their state. */
  static States arrange(ClaimInstitution institution) {
    States states = new States(institution);
    states.putPeople();
    institution.settle();
    states.passTime();
    states.provision();
    states.makeEvidenceCurrent();
    return states;
  }

  /** Does something while everything is as this state needs it. */
  void in(Standing standing, Runnable work) {
    Map<String, String> settings = GrouperConfig.retrieveConfig().propertiesOverrideMap();
    if (standing == Standing.HELD) {
      makeEvidenceStale();
    }
    if (standing == Standing.NO_SEAT) {
      settings.put(MAX_SEATS, Integer.toString(claims().size() + AUTOMATIC));
    }
    try {
      work.run();
    } finally {
      settings.remove(MAX_SEATS);
      makeEvidenceCurrent();
    }
  }

  /** The id of the person in a state. */
  static String person(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }

  /** Logins are known up to now. */
  private void makeEvidenceCurrent() {
    cover(now);
  }

  /** Logins are known up to four days ago, longer than the settings allow. */
  private void makeEvidenceStale() {
    cover(now.minus(Duration.ofDays(4)));
  }

  private void putPeople() {
    institution.put(Person.of(HELP_DESK, "Helen", "Desk"), "helpDesk");
    institution.putInactive(named(Standing.NOT_ACTIVE, "Nora"), "allowedToClaim");
    institution.put(named(Standing.NOT_ELIGIBLE, "Neil"));
    institution.put(named(Standing.CAN_CLAIM, "Cleo"), "allowedToClaim");
    institution.put(named(Standing.LAPSED, "Leo"), "allowedToClaim");
    institution.put(named(Standing.NO_SEAT, "Nick"), "allowedToClaim");
    for (Standing standing : claims().keySet()) {
      institution.put(named(standing, "Clara"), "allowedToClaim", "claimed");
    }
    institution.put(named(Standing.AUTOMATIC, "Otto"));
    institution.nest("ref:dept:it", "automatic", person(Standing.AUTOMATIC));
    institution.put(named(Standing.ASSIGNEE, "Ann"), "assignees");
    institution.end("assignees", person(Standing.ASSIGNEE), now.plus(Duration.ofDays(90)));
  }

  /** How many days ago they claimed. */
  private static Map<Standing, Integer> claims() {
    Map<Standing, Integer> days = new EnumMap<>(Standing.class);
    days.put(Standing.LICENSED, 10);
    days.put(Standing.LAPSES_SOON, 50);
    days.put(Standing.HELD, 62);
    days.put(Standing.BEING_SET_UP, 0);
    days.put(Standing.SET_UP_FAILED, 0);
    return days;
  }

  private void passTime() {
    claims()
        .forEach(
            (standing, days) ->
                institution
                    .grouper()
                    .backdate(
                        FOLDER + "claimed",
                        person(standing),
                        now.minus(Duration.ofDays(days)).minus(Duration.ofHours(1))));
    Instant login = now.minus(Duration.ofDays(3));
    org.grouperext.atlassianlicense.registry.Person licensed =
        new org.grouperext.atlassianlicense.registry.Person(SOURCE, person(Standing.LICENSED));
    new LoginTable(FEED).insert(Map.of("licensed", StoredLogin.of(licensed, login, login)));
    takeBack(person(Standing.LAPSED), now.minus(Duration.ofDays(5)));
    Instant until = now.plus(Duration.ofDays(10));
    new KeepTable("cloud")
        .write(
            Map.of(
                new org.grouperext.atlassianlicense.registry.Person(
                    SOURCE, person(Standing.LAPSES_SOON)),
                new KeepRow(true, until, KeepReason.CLAIM, now)),
            List.of());
  }

  /** What the inactivity rule writes down when it ends a claim. */
  private static void takeBack(String id, Instant when) {
    new GcDbAccess()
        .sql(
            "insert into atlassian_removal (license, subject_source, subject_id, run_ms,"
                + " removed_ms, reason, claimed_ms) values (?, ?, ?, ?, ?, ?, ?)")
        .addBindVar("cloud")
        .addBindVar(SOURCE)
        .addBindVar(id)
        .addBindVar(when.toEpochMilli())
        .addBindVar(when.toEpochMilli())
        .addBindVar(KeepReason.LAPSED.name())
        .addBindVar(when.minus(Duration.ofDays(61)).toEpochMilli())
        .executeSql();
  }

  private void provision() {
    for (Standing standing :
        new Standing[] {
          Standing.LICENSED,
          Standing.LAPSES_SOON,
          Standing.HELD,
          Standing.AUTOMATIC,
          Standing.ASSIGNEE
        }) {
      provisioned.seat(person(standing), now.minus(Duration.ofDays(1)));
    }
    provisioned.failure(person(Standing.SET_UP_FAILED), now);
  }

  private void cover(Instant through) {
    CoverageTable ledger = new CoverageTable(FEED);
    ledger.keepOnly("none");
    Coverage stretch = new Coverage(now.minus(Duration.ofDays(90)), through);
    ledger.add(new VerifiedWindow(stretch, 100L, through, "search"));
  }

  private static Person named(Standing standing, String givenName) {
    return Person.of(person(standing), givenName, "Example");
  }
}
