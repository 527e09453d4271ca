package org.grouperext.atlassianlicense.demo;

import java.util.List;

/**
 * One step of the story.
 *
 * @param name what it shows
 * @param scene does it, checks it, and tells what happened
 */
record Step(String name, Scene scene) {

  /** What is done in a step. */
  @FunctionalInterface
  interface Scene {
    String play(Expectations expect);
  }

  /**
   * How a step came out.
   *
   * @param name what it shows
   * @param happened what happened, in a sentence
   * @param seatsBefore paid seats at Atlassian before it
   * @param seatsAfter paid seats at Atlassian after it
   * @param unmet what was expected and not found; empty if all is well
   * @param milliseconds how long it took
   */
  record Outcome(
      String name,
      String happened,
      int seatsBefore,
      int seatsAfter,
      List<String> unmet,
      long milliseconds) {

    boolean ok() {
      return unmet.isEmpty();
    }
  }
}
