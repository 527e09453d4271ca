package org.grouperext.atlassianlicense.testbed.grouper;

import java.io.IOException;
import java.util.Map;

/** What a child JVM hears from its parent, which holds the other end of the child's input. */
final class ParentLine {
  /** The byte a parent sends to a child that should end in order. */
  static final int STOP = 's';

  /** Lets a daemon that stands by begin. */
  static final int GO = 'g';

  private ParentLine() {}

  /**
   * Ends this JVM at once when the parent is gone, in whatever way, and runs the action that goes
   * with a byte when the parent sends it.
   */
  static void listen(Map<Integer, Runnable> actions) {
    Thread listener = new Thread(() -> follow(actions), "ends with its parent");
    listener.setDaemon(true);
    listener.start();
  }

  private static void follow(Map<Integer, Runnable> actions) {
    try {
      int received;
      while ((received = System.in.read()) != -1) {
        actions.getOrDefault(received, () -> {}).run();
      }
    } catch (IOException ignored) {
      // A pipe that cannot be read has nobody at its other end.
    }
    Runtime.getRuntime().halt(1);
  }
}
