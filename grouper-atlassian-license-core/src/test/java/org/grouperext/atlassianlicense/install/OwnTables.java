package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.util.Optional;
import org.grouperext.atlassianlicense.registry.Dialect;
import org.grouperext.atlassianlicense.registry.LicenseTable;

/** Makes tables of ours where a test needs nothing else of an installation. */
public final class OwnTables {

  private OwnTables() {}

  /** Makes the table with its indexes, as the installer does. */
  public static void make(LicenseTable table) {
    new TableDdl(table, Dialect.current())
        .all(Optional.empty())
        .forEach(statement -> new GcDbAccess().sql(statement).executeSql());
  }
}
