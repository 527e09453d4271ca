package org.grouperext.atlassianlicense.survival;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;

/** Waits for what daemons bring about, and looks often. */
final class Waiting {

  private Waiting() {}

  static void until(String what, Callable<Boolean> condition) {
    often(what).atMost(Duration.ofMinutes(4)).until(condition);
  }

  /** For some seconds, and no matter whether it comes true. */
  static void briefly(Callable<Boolean> condition) {
    try {
      often("for a little while").atMost(Duration.ofSeconds(9)).until(condition);
    } catch (ConditionTimeoutException e) {
      // The caller looks itself.
    }
  }

  private static ConditionFactory often(String what) {
    return await(what).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(50));
  }
}
