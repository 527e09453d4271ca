package org.grouperext.atlassianlicense.registry;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Optional;

/** Whether the tables of our own are in Grouper's database. */
public final class InstalledTables {

  private InstalledTables() {}

  /** Says which tables are missing and what to do about it; empty if all are there. */
  public static Optional<String> problem() {
    String missing =
        Arrays.stream(LicenseTable.values())
            .filter(table -> !table.exists())
            .map(LicenseTable::tableName)
            .collect(joining(", "));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Grouper's database has no table "
                + missing
                + ". Nobody lost a license by it. Install, or if you have installed before, bring the"
                + " table back from a backup or install again to begin with an empty one.");
  }
}
