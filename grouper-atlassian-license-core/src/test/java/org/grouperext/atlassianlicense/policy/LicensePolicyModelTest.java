package org.grouperext.atlassianlicense.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.grouperext.atlassianlicense.policy.Decision.Because;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.Decision.Missing;
import org.grouperext.atlassianlicense.policy.Decision.Unknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Compares the policy with a slow model that counts idle milliseconds one by one. Times are a few
 * dozen milliseconds apart, so that boundaries are met all the time.
 */
final class LicensePolicyModelTest {

  private static final long FIRST_SEED = 20_260_301;
  private static final int CASES = 20_000;

  @Test
  void decidesAsTheModelThatCountsIdleMilliseconds() {
    Set<Object> outcomes = new HashSet<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      Case random = Case.of(new Random(seed));
      Decision expected = model(random);
      assertThat(LicensePolicy.decide(random.facts(), random.settings(), random.now()))
          .as("seed %d, %s", seed, random)
          .isEqualTo(expected);
      outcomes.add(kind(expected));
    }
    assertThat(outcomes)
        .as("every outcome is met")
        .hasSize(Because.values().length + Missing.values().length + 1);
  }

  private static Object kind(Decision decision) {
    if (decision instanceof Keeps keeps) {
      return keeps.because();
    }
    return decision instanceof Unknown unknown ? unknown.why() : Lapses.class;
  }

  private record Case(LicenseFacts facts, PolicySettings settings, Instant now) {

    static Case of(Random random) {
      LicenseFacts facts =
          new LicenseFacts(
              random.nextInt(20) == 0 ? null : at(random.nextInt(60)),
              random.nextInt(3) == 0 ? null : at(random.nextInt(60)),
              random.nextInt(10) == 0 ? null : coverage(random));
      int limit = 1 + random.nextInt(25);
      PolicySettings settings =
          new PolicySettings(
              Duration.ofMillis(limit), Duration.ofMillis(random.nextInt(limit)), pauses(random));
      return new Case(facts, settings, at(random.nextInt(120)));
    }

    private static Coverage coverage(Random random) {
      int from = random.nextInt(60);
      return new Coverage(at(from), at(from + 1 + random.nextInt(80)));
    }

    /** Up to four pauses, some touching, in no order. */
    private static List<Pause> pauses(Random random) {
      List<Pause> pauses = new ArrayList<>();
      int end = random.nextInt(30);
      for (int i = random.nextInt(5); i > 0; i--) {
        int from = end + random.nextInt(12);
        end = from + 1 + random.nextInt(10);
        pauses.add(random.nextInt(pauses.size() + 1), new Pause(at(from), at(end)));
      }
      return pauses;
    }

    private static Instant at(int millis) {
      return Instant.ofEpochMilli(millis);
    }
  }

  private static Decision model(Case given) {
    Instant claimedAt = given.facts().claimedAt();
    if (claimedAt == null) {
      return new Unknown(Missing.CLAIM_DATE);
    }
    Instant lastActivity = lastActivity(claimedAt, given.facts().lastLogin());
    Coverage coverage = given.facts().coverage();
    Instant idleFrom = lastActivity;
    Because activity = lastActivity.equals(claimedAt) ? Because.CLAIM : Because.LOGIN;
    if (coverage != null && coverage.from().toEpochMilli() > lastActivity.toEpochMilli()) {
      idleFrom = coverage.from();
      activity = Because.COVERAGE;
    }
    if (isKeptSince(idleFrom, given)) {
      boolean withoutPauses = millisBetween(idleFrom, given.now()) <= limit(given);
      return new Keeps(lastKept(idleFrom, given), withoutPauses ? activity : Because.PAUSE);
    }
    return modelOfEvidence(lastActivity, coverage, given);
  }

  private static Decision modelOfEvidence(
      Instant lastActivity, @Nullable Coverage coverage, Case given) {
    if (coverage == null) {
      return new Unknown(Missing.COVERAGE);
    }
    long since =
        Math.max(
            lastKept(lastActivity, given).toEpochMilli(),
            lastKept(coverage.from(), given).toEpochMilli());
    if (millisBetween(coverage.through(), given.now())
        > given.settings().maxStaleness().toMillis()) {
      return new Unknown(Missing.FRESHNESS);
    }
    if (since >= coverage.through().toEpochMilli()) {
      return new Unknown(Missing.REACH);
    }
    return new Lapses(Instant.ofEpochMilli(since), lastActivity);
  }

  private static Instant lastActivity(Instant claimedAt, @Nullable Instant lastLogin) {
    return lastLogin == null
        ? claimedAt
        : Instant.ofEpochMilli(Math.max(claimedAt.toEpochMilli(), lastLogin.toEpochMilli()));
  }

  private static boolean isKeptSince(Instant start, Case given) {
    return idleMillis(start, given.now(), given) <= limit(given);
  }

  /** Tries one instant after the other. */
  private static Instant lastKept(Instant start, Case given) {
    Instant instant = start;
    while (idleMillis(start, instant.plusMillis(1), given) <= limit(given)) {
      instant = instant.plusMillis(1);
    }
    return instant;
  }

  private static int idleMillis(Instant start, Instant end, Case given) {
    int idle = 0;
    for (long milli = start.toEpochMilli(); milli < end.toEpochMilli(); milli++) {
      idle += isPaused(milli, given) ? 0 : 1;
    }
    return idle;
  }

  private static boolean isPaused(long milli, Case given) {
    return given.settings().pauses().stream()
        .anyMatch(
            pause -> pause.from().toEpochMilli() <= milli && milli < pause.until().toEpochMilli());
  }

  private static long limit(Case given) {
    return given.settings().inactivityLimit().toMillis();
  }

  private static long millisBetween(Instant start, Instant end) {
    return end.toEpochMilli() - start.toEpochMilli();
  }
}
