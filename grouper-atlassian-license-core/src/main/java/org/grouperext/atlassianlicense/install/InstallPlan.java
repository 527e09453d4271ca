package org.grouperext.atlassianlicense.install;

import java.util.ArrayList;
import java.util.List;

/**
 * What is still to be done. To make it touches nothing.
 *
 * @param steps one sentence for each thing to do, in that order; empty if there is nothing to do
 * @param notes what an admin should know before
 * @param nothing what it means that there is nothing to do
 */
public record InstallPlan(List<String> steps, List<String> notes, String nothing) {

  /** Copies both lists. */
  public InstallPlan {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  @Override
  public String toString() {
    if (isEmpty()) {
      return nothing;
    }
    List<String> lines = new ArrayList<>();
    lines.add("To do:");
    for (String step : steps) {
      lines.add("  " + (lines.size()) + ". " + step);
    }
    notes.forEach(note -> lines.add("Note: " + note));
    return String.join(System.lineSeparator(), lines);
  }
}
