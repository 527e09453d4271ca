package org.grouperext.atlassianlicense.doctor;

import org.grouperext.atlassianlicense.registry.InstalledTables;

/** Whether our tables are there. */
final class TablesCheck implements Check {

  @Override
  public String name() {
    return "tables";
  }

  @Override
  public Finding run() {
    return InstalledTables.problem()
        .map(problem -> Finding.fail(problem, Remedies.INSTALL))
        .orElseGet(() -> Finding.ok("all are there"));
  }
}
