package org.grouperext.atlassianlicense.registry;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an undo did.
 *
 * @param run the run that was undone
 * @param outcomes what came of each person who lost the license by it, longest idle first
 */
public record UndoReport(Instant run, Map<UndoOutcome, List<Person>> outcomes) {

  /** Copies the outcomes. */
  public UndoReport {
    outcomes = Map.copyOf(outcomes);
  }

  /** The people this came of. */
  public List<Person> of(UndoOutcome outcome) {
    return outcomes.getOrDefault(outcome, List.of());
  }

  /** One line for each outcome, with the people: for the shell of whoever ran it, and no log. */
  @Override
  public String toString() {
    return "Undo of the run of "
        + run
        + ":"
        + outcomes.keySet().stream().sorted().map(this::line).collect(joining());
  }

  private String line(UndoOutcome outcome) {
    return System.lineSeparator()
        + of(outcome).size()
        + " "
        + outcome.text()
        + ": "
        + of(outcome).stream().map(Person::subjectId).collect(joining(", "))
        + ".";
  }
}
