package org.grouperext.atlassianlicense.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.hooks.logic.HookVeto;
import edu.internet2.middleware.subject.Subject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.grouperext.atlassianlicense.registry.KeepRow;
import org.grouperext.atlassianlicense.registry.KeepTable;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * With three seats. Without the hook's class in the configuration every refusal expected here fails
 * to come; without its lock the race lets in more than one.
 */
final class SeatLimitIT {

  private static final int SEATS = 3;
  private static final int AT_ONCE = 8;
  private static final String FOLDER = "app:atlassian:license:cloud:";

  private static EmbeddedGrouper grouper;

  @BeforeAll
  static void start() throws IOException {
    grouper = LimitedGrouper.start(SEATS);
    for (int i = 1; i <= AT_ONCE; i++) {
      grouper.people().put(Person.of("p" + i, "Given" + i, "Family"));
      add("ref:active:people", "p" + i);
      add(FOLDER + "allowedToClaim", "p" + i);
    }
  }

  @AfterAll
  static void stop() {
    grouper.close();
  }

  @AfterEach
  void nobodyHasSeat() {
    for (String group : List.of("claimed", "automatic")) {
      for (int i = 1; i <= AT_ONCE; i++) {
        String id = "p" + i;
        grouper.asRoot(() -> group(FOLDER + group).deleteMember(subject(id), false));
      }
    }
    assertThat(taken()).isZero();
  }

  @Test
  void refusesTheClaimBeyondTheLastSeatAndSaysWhenOneIsExpected() {
    claimAll(SEATS);
    Instant until = LicenseClock.now().plus(Duration.ofDays(9));
    keep("p1", until);
    LocalDate day = until.atZone(ZoneId.systemDefault()).toLocalDate();

    assertThatThrownBy(() -> claim("p4"))
        .hasStackTraceContaining("All 3 Atlassian licenses are in use")
        .hasStackTraceContaining("expected to come free on " + day.getDayOfMonth());
    assertThat(taken()).isEqualTo(SEATS);
  }

  @Test
  void letsTheNextInOnceSomeoneGaveUp() {
    claimAll(SEATS);
    assertThatThrownBy(() -> claim("p4")).hasStackTraceContaining("are in use");
    grouper.asRoot(() -> claimed().deleteMember(subject("p1"), false));

    claim("p4");

    assertThat(taken()).isEqualTo(SEATS);
  }

  @Test
  void countsAutomaticPeopleButNeverRefusesThem() {
    for (int i = 1; i <= SEATS + 1; i++) {
      add(FOLDER + "automatic", "p" + i);
    }
    assertThat(taken()).isEqualTo(SEATS + 1);
    assertThatThrownBy(() -> claim("p5")).hasStackTraceContaining("are in use");
    // Someone automatic takes no further seat by a claim.
    claim("p1");
    assertThat(taken()).isEqualTo(SEATS + 1);
  }

  @Test
  void letsOneOfManyHaveTheLastSeat() throws Exception {
    claimAll(SEATS - 1);
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    CyclicBarrier together = new CyclicBarrier(AT_ONCE - SEATS + 1);
    List<Callable<Boolean>> claims = new ArrayList<>();
    IntStream.rangeClosed(SEATS, AT_ONCE)
        .forEach(
            i ->
                claims.add(
                    () -> {
                      together.await();
                      return getsIn("p" + i);
                    }));
    int in = 0;
    for (Future<Boolean> result : threads.invokeAll(claims)) {
      in += result.get() ? 1 : 0;
    }
    threads.shutdown();

    assertThat(in).isEqualTo(1);
    assertThat(taken()).isEqualTo(SEATS);
  }

  /** Only a refusal for want of a seat counts as one. */
  private static boolean getsIn(String id) {
    try {
      claim(id);
      return true;
    } catch (RuntimeException e) {
      assertThat(e).hasStackTraceContaining("are in use");
      assertThat(e).hasStackTraceContaining(HookVeto.class.getSimpleName());
      return false;
    }
  }

  private static void keep(String id, Instant until) {
    new KeepTable("cloud")
        .write(
            Map.of(
                new org.grouperext.atlassianlicense.registry.Person("people", id),
                new KeepRow(true, until, KeepReason.CLAIM, LicenseClock.now())),
            List.of());
  }

  private static int taken() {
    return grouper.asRoot(() -> new TakenSeats(GrouperSettings.licenses().get(0)).count());
  }

  private static void claimAll(int number) {
    IntStream.rangeClosed(1, number).forEach(i -> claim("p" + i));
  }

  private static void claim(String id) {
    add(FOLDER + "claimed", id);
  }

  private static void add(String name, String id) {
    grouper.asRoot(() -> group(name).addMember(subject(id), false));
  }

  private static Group claimed() {
    return group(FOLDER + "claimed");
  }

  private static Group group(String name) {
    return RegistryGroup.find(name);
  }

  private static Subject subject(String id) {
    return SubjectFinder.findById(id, true);
  }
}
