package org.grouperext.atlassianlicense.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.job.Institution;
import org.grouperext.atlassianlicense.job.LoginActivityPreview;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCall;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFault;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFaults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ledger takes for known, on a real Grouper and over real HTTP. */
final class LedgerIT {

  private static final String FEED = "atlassianActivity.idp.";

  private static Institution institution;

  @BeforeAll
  static void open() throws IOException {
    institution = Institution.open();
  }

  @AfterAll
  static void close() {
    institution.close();
  }

  @BeforeEach
  void startAnew() {
    institution.splunk().retainFrom(Instant.EPOCH);
    institution.startAnew();
  }

  @Test
  void retriesTheGapOfFailedWindowAndClosesIt() {
    setting("windowDays", "13");
    institution.claimedAt(institution.daysAgo(200), "ann", "bob");
    IntStream.rangeClosed(1, 64).forEach(day -> institution.login("ann", institution.daysAgo(day)));
    institution.splunk().fault(pageIsIncomplete(3));

    JobRun failed = institution.readLogins();
    institution.decide();

    assertThat(failed.status()).isEqualTo("WARNING");
    assertThat(failed.message()).contains("; one gap: ").contains("(MESSAGE)");
    assertThat(coverage()).hasSize(4);
    assertThat(institution.allowedToKeep()).containsExactly("ann", "bob");

    in(Duration.ofHours(1));
    JobRun closed = institution.readLogins();

    assertThat(closed.status()).isEqualTo("SUCCESS");
    assertThat(closed.message())
        .contains("logins known from " + institution.daysAgo(65) + " to ")
        .doesNotContain("gap");
    institution.decide();
    assertThat(institution.reason("bob")).isNotEqualTo("EVIDENCE_MISSING");
  }

  @Test
  void takesNobodyWhileSplunkRemembersLessThanTheLimit() {
    institution.claimedAt(institution.daysAgo(200), "ann", "bob");
    institution.login("bob", institution.daysAgo(50));
    institution.login("ann", institution.daysAgo(1));
    Instant first = institution.daysAgo(30);
    institution.othersLogIn(first);
    institution.splunk().retainFrom(first);

    JobRun run = institution.readLogins();
    institution.decide();
    institution.decide();

    assertThat(run.status()).isEqualTo("SUCCESS");
    assertThat(run.message())
        .contains("logins known from " + first + " to ")
        .contains("Splunk remembers no event before " + first);
    assertThat(institution.allowedToKeep()).containsExactly("ann", "bob");
    assertThat(institution.claimed()).containsExactly("ann", "bob");
  }

  @Test
  void findsEventsThatArriveLateWithinTheOverlap() {
    institution.claim("ann", "bob");
    institution.login("ann", institution.daysAgo(20));
    institution.login("bob", institution.daysAgo(20));
    institution.readLogins();
    Instant late = institution.now().minus(Duration.ofHours(70));
    institution.login("bob", late);

    in(Duration.ofHours(1));
    JobRun run = institution.readLogins();

    assertThat(run.message()).contains("people=1 new=0 changed=1");
    assertThat(
            institution.column("select last_login_ms from atlassian_login where subject_id='bob'"))
        .containsExactly(String.valueOf(late.toEpochMilli()));
  }

  @Test
  void searchesNothingWhileItIsNotKnownHowToAskForTheRetention() {
    setting("search", "search `idp_logins` | stats max(_time) as last_login by user");
    institution.claim("ann");
    institution.login("ann", institution.daysAgo(2));
    long searches = institution.splunk().count(SplunkCall.CREATE);

    JobRun run = institution.readLogins();

    assertThat(run.status()).isEqualTo("WARNING");
    assertThat(run.message()).contains(FEED + "retentionSearch is 'derived'");
    assertThat(institution.splunk().count(SplunkCall.CREATE)).isEqualTo(searches);
    assertThat(coverage()).isEmpty();
  }

  @Test
  void knowsNothingAfterTheLastEventOfSilentIndex() {
    institution.claim("ann");
    institution.login("ann", institution.daysAgo(2));
    institution.readLogins();
    Instant later = institution.now().plus(Duration.ofHours(30));
    LicenseClock.use(Clock.fixed(later, ZoneOffset.UTC));

    JobRun run = institution.readLogins();

    assertThat(run.status()).isEqualTo("WARNING");
    assertThat(run.message())
        .contains("Splunk's last event is of ")
        .contains(" to " + institution.now().minusSeconds(1) + ".");
  }

  @Test
  void readsTheHistoryAnewWhenTheSearchIsAnotherOne() {
    institution.claim("ann");
    institution.login("ann", institution.daysAgo(20));
    institution.login("ann", institution.daysAgo(2));
    institution.readLogins();
    in(Duration.ofHours(1));
    institution.readLogins();
    assertThat(coverage()).hasSize(2);

    setting("namePattern", "(.+)@old[.]example[.]edu");
    JobRun run = institution.readLogins();

    assertThat(run.status()).isEqualTo("SUCCESS");
    assertThat(run.message()).contains("is not the one it was").contains("people=1 new=0");
    assertThat(coverage()).hasSize(1);
  }

  @Test
  void doubtsAnswerWithFarFewerPeopleThanTheLastOnes() {
    List<String> people = people(30);
    people.forEach(person -> institution.login(person, institution.daysAgo(1)));
    institution.readLogins();
    in(Duration.ofHours(1));
    assertThat(institution.readLogins().status()).isEqualTo("SUCCESS");
    List<String> known = coverage();
    institution.splunk().forgetLogins();
    institution.othersLogIn(institution.daysAgo(400));
    people.subList(0, 5).forEach(person -> institution.login(person, institution.daysAgo(1)));

    in(Duration.ofHours(2));
    JobRun run = institution.readLogins();

    assertThat(run.status()).isEqualTo("WARNING");
    assertThat(run.message())
        .contains("Only 5 people logged in, where the last searches of such a length found 30")
        .contains(FEED + "shrinkMaxPercent");
    assertThat(coverage()).isEqualTo(known);

    setting("shrinkMaxPercent", "100");
    assertThat(institution.readLogins().status()).isEqualTo("SUCCESS");
  }

  @Test
  void readsNamesByTheRuleAndWritesNothingThatIsNotNew() {
    List<String> people = people(1500);
    Instant longAgo = institution.daysAgo(62);
    setting("namePattern", "(.+)@old[.]example[.]edu");
    setting("nameReplacement", "$1@example.edu");
    for (String person : people) {
      String loud = person.toUpperCase(Locale.ROOT) + "@old.example.edu";
      institution.splunk().login(loud, longAgo.minusSeconds(60));
      institution.login(person, longAgo);
    }
    institution.login(people.get(0), institution.now().minus(Duration.ofHours(1)));

    JobRun run = institution.readLogins();

    assertThat(run.message()).contains("new=1500").contains("unresolved=0");
    assertThat(
            institution.column(
                "select distinct last_login_ms from atlassian_login where subject_id is not null"
                    + " and login_name <> 'person0@example.edu'"))
        .containsExactly(String.valueOf(longAgo.toEpochMilli()));
    List<String> rows = institution.column("select xmin from atlassian_login order by login_name");
    in(Duration.ofHours(1));
    assertThat(institution.readLogins().message()).contains("new=0 changed=0");
    assertThat(institution.column("select xmin from atlassian_login order by login_name"))
        .isEqualTo(rows);
  }

  @Test
  void looksAgainEverLessOftenForWhoeverNobodyKnows() {
    people(30).forEach(person -> institution.login(person, institution.daysAgo(1)));
    institution.login("stranger", institution.daysAgo(1));
    assertThat(institution.readLogins().message()).contains("unresolved=1");
    String due = "select next_try_ms - first_seen_ms from atlassian_login where subject_id is null";
    assertThat(institution.column(due)).containsExactly(millis(Duration.ofMinutes(5)));

    in(Duration.ofHours(1));
    institution.readLogins();
    assertThat(institution.column(due)).containsExactly(millis(Duration.ofHours(2)));

    institution.grouper().people().put(Person.of("stranger", "Not", "Any more"));
    in(Duration.ofMinutes(90));
    assertThat(institution.readLogins().message()).contains("unresolved=1");
    in(Duration.ofHours(2));
    assertThat(institution.readLogins().message()).contains("unresolved=0");
    assertThat(institution.column(due)).isEmpty();
  }

  /** Without the cap all three strangers are stored, and the second run knows everything. */
  @Test
  void keepsNoMoreNamesThatNobodyHasThanThereIsRoomFor() {
    people(30).forEach(person -> institution.login(person, institution.daysAgo(1)));
    List.of("one", "two", "three").forEach(name -> institution.login(name, institution.daysAgo(1)));
    setting("unresolvedMaxNames", "2");

    JobRun run = institution.readLogins();

    assertThat(run.status()).isEqualTo("WARNING");
    assertThat(run.message())
        .contains("There was no room for 1 login names that belong to nobody in the source people")
        .contains(FEED + "unresolvedMaxNames is '2'");
    String nobodys = "select login_name from atlassian_login where subject_id is null";
    assertThat(institution.column(nobodys)).hasSize(2);
    assertThat(coverage()).isEmpty();

    setting("unresolvedMaxNames", "3");
    assertThat(institution.readLogins().status()).isEqualTo("SUCCESS");
    assertThat(institution.column(nobodys)).hasSize(3);
    assertThat(coverage()).hasSize(1);
  }

  @Test
  void namesKeyAndValueOfSearchThatSplunkRejects() {
    String search = "search index=idp | nonsense | stats max(_time) as last_login by user";
    setting("search", search);

    JobRun run = institution.readLogins();

    assertThat(run.status()).isEqualTo("WARNING");
    assertThat(run.message()).contains(FEED + "search is '" + search + "': ");
    assertThat(coverage()).isEmpty();
  }

  @Test
  void showsWhatRunWouldMakeOfItAndWritesNothing() {
    institution.claim("ann");
    institution.splunk().login(" ANN@example.edu", institution.now().minus(Duration.ofHours(3)));
    institution.login("unheard-of", institution.now().minus(Duration.ofHours(2)));
    String before = institution.everything();

    String shown = LoginActivityPreview.run("idp");

    assertThat(shown)
        .contains(
            "Rows: 2; names that cannot be used: 0; names looked up: 2, of which nobody has 1")
        .contains(
            "  ann@example.edu  " + institution.now().minus(Duration.ofHours(3)) + "  people:ann\n")
        .contains("  unheard-of@example.edu  ", "  nobody's\n")
        .contains("WARNING: More than 20 % of the login names belong to nobody")
        .endsWith("Nothing was written.");
    assertThat(institution.everything()).isEqualTo(before);
  }

  /** One page of results says that something is missing: the so many-th from now on. */
  private static SplunkFault pageIsIncomplete(int number) {
    AtomicInteger pages = new AtomicInteger();
    return SplunkFaults.pageMessage("WARN", "Timed out waiting for peer idx3.")
        .when(request -> request.call() == SplunkCall.RESULTS && pages.incrementAndGet() == number);
  }

  private static List<String> people(int count) {
    List<String> ids = new ArrayList<>();
    IntStream.range(0, count).forEach(number -> ids.add("person" + number));
    institution
        .grouper()
        .people()
        .putAll(ids.stream().map(id -> Person.of(id, "Given", "Family")).toList());
    return ids;
  }

  private static void in(Duration later) {
    institution.clockAt(institution.now().plus(later));
  }

  private static void setting(String name, String value) {
    institution.settings().put(FEED + name, value);
  }

  private static String millis(Duration duration) {
    return String.valueOf(duration.toMillis());
  }

  private static List<String> coverage() {
    return institution.column(
        "select concat(window_from_ms, ' ', window_through_ms) from atlassian_coverage order by 1");
  }
}
