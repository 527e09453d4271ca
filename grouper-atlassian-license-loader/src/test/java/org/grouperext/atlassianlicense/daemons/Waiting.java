package org.grouperext.atlassianlicense.daemons;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what daemons bring about, and looks often. */
final class Waiting {

  private Waiting() {}

  static void until(String what, Callable<Boolean> condition) {
    await(what)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .atMost(Duration.ofSeconds(90))
        .until(condition);
  }
}
