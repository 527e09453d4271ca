package org.grouperext.atlassianlicense.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.grouperext.atlassianlicense.chaos.World.Claim;
import org.grouperext.atlassianlicense.chaos.World.Login;

/** What is true of a world, computed without any of the code under test. */
record Truth(World world) {

  private static final Duration LIMIT = Duration.ofDays(60);

  /** Until when someone keeps the license by all that happened before a moment. */
  Instant keepUntil(Claim claim, Instant before) {
    Instant last =
        latestLogin(claim.person(), before).filter(claim.at()::isBefore).orElse(claim.at());
    return last.plus(LIMIT);
  }

  private Optional<Instant> latestLogin(String person, Instant before) {
    return world.logins().stream()
        .filter(login -> login.name().strip().equalsIgnoreCase(World.loginName(person)))
        .map(Login::time)
        .filter(time -> time.isBefore(before))
        .max(Instant::compareTo);
  }
}
