package org.grouperext.atlassianlicense.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.grouperext.atlassianlicense.job.Institution;
import org.junit.jupiter.api.Test;

/**
 * Hundreds of random histories against a real Grouper: the same as {@link PromisesModelTest}, but
 * short, and begun where it matters. A failure prints the seed and the fewest steps that still
 * fail. Seen to fail with a rule that does not look again: "bob lost the claim without proof: CLAIM
 * bob, DECIDE, PASS 196, READ, DECIDE, PAUSE 2, RULES".
 *
 * <p>The system property {@code promises.histories} says how many.
 */
final class PromisesIT {

  private static final long FIRST_SEED = 20_261_125;
  private static final int HISTORIES = Integer.getInteger("promises.histories", 200);
  private static final int STEPS = 9;

  @Test
  void keepsThePromisesInEveryHistory() throws IOException {
    try (Institution institution = Institution.open()) {
      RealGroups groups = new RealGroups(institution);
      Shortest shortest = new Shortest(() -> new RealWorld(institution, groups));
      for (long seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
        assertThat(shortest.failure(History.ofDrops(seed, STEPS))).isEmpty();
      }
      assertThat(shortest.takenBack()).as("claims taken back").isGreaterThan(HISTORIES / 2);
    }
  }
}
