package org.grouperext.atlassianlicense.registry;

import java.util.List;

/**
 * What the installer did.
 *
 * @param changes one sentence for each thing that was made or changed, in that order
 */
public record InstallReport(List<String> changes) {

  /** Copies the changes. */
  public InstallReport {
    changes = List.copyOf(changes);
  }

  @Override
  public String toString() {
    return changes.isEmpty()
        ? "Nothing to do: everything is as the settings say."
        : String.join(System.lineSeparator(), changes);
  }
}
