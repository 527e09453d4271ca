package org.grouperext.atlassianlicense.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Plays the steps one after another and prints how each came out. */
final class Story {

  private final Stage stage;
  private final PrintStream out;

  Story(Stage stage, PrintStream out) {
    this.stage = stage;
    this.out = out;
  }

  /** Whether every step came out as it should. */
  boolean tell(List<Step> steps, long startedNanos) {
    StoryTable table = new StoryTable(out);
    List<Step.Outcome> outcomes = new ArrayList<>();
    table.head();
    for (Step step : steps) {
      Step.Outcome outcome = play(step);
      table.row(outcome);
      outcomes.add(outcome);
    }
    table.foot(end(outcomes, startedNanos));
    return outcomes.stream().allMatch(Step.Outcome::ok);
  }

  private Step.Outcome play(Step step) {
    long start = System.nanoTime();
    int before = stage.seats();
    Expectations expect = new Expectations();
    String happened = play(step, expect);
    expect.that(!stage.somethingWasDeleted(), "something was deleted at Atlassian");
    return new Step.Outcome(
        step.name(), happened, before, stage.seats(), expect.unmet(), milliseconds(start));
  }

  /** A scene that breaks off is a step that came out wrong; the story goes on. */
  private static String play(Step step, Expectations expect) {
    try {
      return step.scene().play(expect);
    } catch (RuntimeException e) {
      expect.that(false, e.toString());
      return "The step broke off.";
    }
  }

  private List<String> end(List<Step.Outcome> outcomes, long startedNanos) {
    long ok = outcomes.stream().filter(Step.Outcome::ok).count();
    int seats = stage.seats();
    int saved = Campus.IN_ATLASSIAN_GROUPS - seats;
    return List.of(
        ok
            + " of "
            + outcomes.size()
            + " steps ok, in "
            + milliseconds(startedNanos) / 1000
            + " s with start-up.",
        seats
            + " paid seats instead of "
            + Campus.IN_ATLASSIAN_GROUPS
            + ": "
            + saved
            + " fewer, "
            + 100 * saved / Campus.IN_ATLASSIAN_GROUPS
            + " % saved.");
  }

  private static long milliseconds(long startNanos) {
    return (System.nanoTime() - startNanos) / 1_000_000;
  }
}
