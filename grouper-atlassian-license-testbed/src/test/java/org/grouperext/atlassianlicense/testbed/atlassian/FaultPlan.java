package org.grouperext.atlassianlicense.testbed.atlassian;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** What goes wrong at Atlassian in one run, the same again for the same seed. */
record FaultPlan(List<Fault> faults) {
  private static final List<String> CALLS =
      List.of("* **", "GET /Users", "GET /Groups", "POST /Users", "PATCH /Groups/*");

  /** One to three troubles at random calls; a rate limit only if asked for, since it costs 15 s. */
  static FaultPlan of(Random random, boolean rateLimit) {
    List<Fault> drawn =
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> fault(random)).toList();
    return new FaultPlan(rateLimit ? List.of(limit()) : drawn);
  }

  private static Fault limit() {
    Fault.Status wait = new Fault.Status(429, Optional.of(Duration.ofSeconds(1)));
    return Fault.anywhere(wait).times(1);
  }

  private static Fault fault(Random random) {
    String[] call = CALLS.get(random.nextInt(CALLS.size())).split(" ");
    return Fault.at(call[0], call[1], trouble(random))
        .from(1 + random.nextInt(3))
        .times(1 + random.nextInt(3));
  }

  private static Fault.Trouble trouble(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Fault.Status.of(500);
      case 1 -> Fault.Status.of(503);
      case 2 -> new Fault.Cut(false);
      case 3 -> new Fault.Cut(true);
      default -> new Fault.Slow(Duration.ofMillis(20L + random.nextInt(80)));
    };
  }
}
