package org.grouperext.atlassianlicense.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.hibernate.AuditControl;
import edu.internet2.middleware.grouper.hibernate.GrouperTransactionType;
import edu.internet2.middleware.grouper.hibernate.HibernateSession;
import edu.internet2.middleware.subject.Subject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.RemovalUndo;
import org.grouperext.atlassianlicense.registry.Seats;
import org.grouperext.atlassianlicense.registry.UndoOutcome;
import org.grouperext.atlassianlicense.seat.SeatLimit;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A license with three seats, whatever way into it. Without the hook's class in the configuration
 * every refusal expected here was seen not to come; with a lock around counting and adding, the
 * second of two claims at the same moment was seen to wait for the first.
 */
final class SeatLimitIT {

  private static final int SEATS = 3;
  private static final String CLAIMED = Institution.FOLDER + "claimed";
  private static final String AUTOMATIC = Institution.FOLDER + "automatic";
  private static final String REFUSAL = "All Atlassian licenses (3) are in use";

  private static Institution institution;

  @BeforeAll
  static void open() throws IOException {
    institution =
        Institution.open(
            Map.of(
                "atlassianLicense.cloud.maxSeats",
                String.valueOf(SEATS),
                "hooks.membership.class",
                SeatLimit.class.getName()));
  }

  @AfterAll
  static void close() {
    institution.close();
  }

  @BeforeEach
  void startAnew() {
    institution.members(AUTOMATIC).forEach(person -> institution.remove(AUTOMATIC, person));
    institution.startAnew();
    assertThat(taken()).isZero();
  }

  @Test
  void refusesTheClaimBeyondTheLastSeatAndSaysWhenOneIsExpected() {
    claimOneAfterTheOther();
    assertThatThrownBy(() -> institution.claim("late"))
        .hasStackTraceContaining(REFUSAL)
        .hasStackTraceContaining("expected to come free on " + day(endOf(30)));
    assertThat(institution.claimed()).doesNotContain("late");
    assertThat(taken()).isEqualTo(SEATS);
  }

  @Test
  void letsTheNextInOnceSomeoneGaveUp() {
    institution.claim("p1", "p2", "p3");
    assertThatThrownBy(() -> institution.claim("late")).hasStackTraceContaining(REFUSAL);
    institution.remove(CLAIMED, "p1");
    institution.claim("late");
    assertThat(institution.claimed()).containsExactlyInAnyOrder("p2", "p3", "late");
  }

  /** With one too many, a seat is free when two claims have run out. */
  @Test
  void countsAutomaticPeopleNeverRefusesThemAndWarnsOfTheOverrun() {
    claimOneAfterTheOther();
    JobRun full = institution.decide();
    assertThat(full.status()).isEqualTo("SUCCESS");
    assertThat(full.message()).contains("seats=3 maxSeats=3.");
    institution.grouper().people().put(person("auto"));
    institution.add("ref:active:people", "auto");

    institution.add(AUTOMATIC, "auto");

    assertThat(taken()).isEqualTo(SEATS + 1);
    assertThatThrownBy(() -> institution.claim("late"))
        .hasStackTraceContaining("expected to come free on " + day(endOf(20)));
    JobRun overrun = institution.decide();
    assertThat(overrun.status()).isEqualTo("WARNING");
    assertThat(overrun.message()).contains("seats=4 maxSeats=3. That is 1 more than the limit");
    // A claim of someone automatic takes no further seat.
    institution.claim("auto");
    assertThat(institution.claimed()).contains("auto");
    assertThat(taken()).isEqualTo(SEATS + 1);
  }

  /** Deliberate: see {@link SeatLimit}. Nobody waits, everybody is in, and the job warns. */
  @Test
  void letsBothInWhoClaimTheLastSeatAtTheSameMomentAndWarnsOfTheOverrun() {
    for (String person : List.of("first", "second")) {
      institution.claim(person);
      institution.remove(CLAIMED, person);
    }
    institution.claim("p1", "p2");
    assertThat(taken()).isEqualTo(SEATS - 1);

    inTransaction(
        () -> {
          add("first");
          CompletableFuture.runAsync(() -> institution.grouper().asRoot(() -> add("second")))
              .orTimeout(30, TimeUnit.SECONDS)
              .join();
          return true;
        });

    assertThat(institution.claimed()).containsExactlyInAnyOrder("p1", "p2", "first", "second");
    JobRun run = institution.decide();
    assertThat(run.status()).isEqualTo("WARNING");
    assertThat(run.message()).contains("seats=4 maxSeats=3. That is 1 more than the limit");
    assertThatThrownBy(() -> institution.claim("late")).hasStackTraceContaining(REFUSAL);
  }

  @Test
  void givesNoSeatBackThatSomebodyElseHasMeanwhileUntilOneIsFree() {
    institution.claimedAt(institution.daysAgo(200), "idle");
    institution.grouper().people().put(person("bystander"));
    institution.login("bystander", institution.daysAgo(1));
    institution.readLogins();
    institution.decide();
    String run = run(institution.decide());
    institution.settle();
    assertThat(institution.claimed()).isEmpty();
    institution.claim("p1", "p2", "p3");

    assertThat(RemovalUndo.undo("cloud", run).of(UndoOutcome.REFUSED)).hasSize(1);
    assertThat(institution.claimed()).doesNotContain("idle");

    institution.remove(CLAIMED, "p1");
    assertThat(RemovalUndo.undo("cloud", run).of(UndoOutcome.PUT_BACK)).hasSize(1);
    assertThat(institution.claimed()).contains("idle");
  }

  @Test
  void takesAnybodyIntoOtherGroups() {
    institution.claim("p1", "p2", "p3");
    institution.grouper().people().put(person("late"));
    institution.add(Institution.FOLDER + "allowedToClaim", "late");
    assertThat(institution.members(Institution.FOLDER + "allowedToClaim")).contains("late");
  }

  /** Thirty, twenty and ten days ago, and a run has said how long they keep it. */
  private static void claimOneAfterTheOther() {
    institution.claimedAt(institution.daysAgo(30), "p1");
    institution.claimedAt(institution.daysAgo(20), "p2");
    institution.claimedAt(institution.daysAgo(10), "p3");
    institution.readLogins();
    institution.decide();
  }

  private static Instant endOf(int claimedDaysAgo) {
    return institution.daysAgo(claimedDaysAgo).plus(Duration.ofDays(60));
  }

  private static String day(Instant instant) {
    return DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US)
        .format(instant.atZone(ZoneId.systemDefault()));
  }

  private static String run(JobRun run) {
    return run.message().replaceFirst("(?s).* run=(\\S+?Z).*", "$1");
  }

  private static org.grouperext.atlassianlicense.testbed.grouper.Person person(String id) {
    return org.grouperext.atlassianlicense.testbed.grouper.Person.of(id, "Given", "Family");
  }

  private static boolean add(String person) {
    Subject subject = institution.subject(person);
    Group claimed = institution.group(CLAIMED);
    return claimed.addMember(subject, false);
  }

  private static void inTransaction(java.util.function.Supplier<Boolean> work) {
    institution
        .grouper()
        .asRoot(
            () ->
                HibernateSession.callbackHibernateSession(
                    GrouperTransactionType.READ_WRITE_NEW,
                    AuditControl.WILL_NOT_AUDIT,
                    transaction -> work.get()));
  }

  private static int taken() {
    return institution.grouper().asRoot(() -> Seats.taken(GrouperSettings.licenses().get(0)));
  }
}
