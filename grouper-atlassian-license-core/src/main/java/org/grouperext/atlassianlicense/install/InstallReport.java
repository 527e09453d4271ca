package org.grouperext.atlassianlicense.install;

import java.util.List;

/**
 * What was done.
 *
 * @param changes one sentence for each thing that was made or changed, in the words of the plan
 * @param nothing what it means that nothing was
 */
public record InstallReport(List<String> changes, String nothing) {

  /** Copies the changes. */
  public InstallReport {
    changes = List.copyOf(changes);
  }

  @Override
  public String toString() {
    return changes.isEmpty() ? nothing : "Done: " + changes.size() + " of " + changes.size() + ".";
  }
}
