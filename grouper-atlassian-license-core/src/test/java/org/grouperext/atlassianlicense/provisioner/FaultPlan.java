package org.grouperext.atlassianlicense.provisioner;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.testbed.atlassian.Fault;

/** What goes wrong at Atlassian in one run, the same again for the same seed. */
record FaultPlan(List<Fault> faults) {
  private static final List<String> CALLS =
      List.of("* **", "GET /Users", "GET /Groups", "POST /Users", "PATCH /Groups/*");

  /** One to three troubles, at random calls and for one to seven of them. */
  static FaultPlan of(Random random) {
    return new FaultPlan(
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> fault(random)).toList());
  }

  private static Fault fault(Random random) {
    String[] call = CALLS.get(random.nextInt(CALLS.size())).split(" ");
    return Fault.at(call[0], call[1], trouble(random))
        .from(1 + random.nextInt(3))
        .times(1 + random.nextInt(7));
  }

  private static Fault.Trouble trouble(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> Fault.Status.of(500);
      case 1 -> Fault.Status.of(503);
      case 2 -> Fault.Status.of(429);
      case 3 -> new Fault.Status(429, Optional.of(Duration.ofSeconds(1)));
      case 4 -> new Fault.Cut(false);
      case 5 -> new Fault.Cut(true);
      default -> new Fault.Slow(Duration.ofMillis(20L + random.nextInt(80)));
    };
  }
}
