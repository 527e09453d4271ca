package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouperClient.jdbc.GcConnectionCallback;
import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.sql.Connection;

/**
 * Runs several statements over one connection: Grouper reads its configuration for each that it
 * takes from the pool, which costs more than a statement. Each statement is still a transaction of
 * its own.
 */
public final class OneConnection {

  private OneConnection() {}

  /** Runs the work; what it throws is the cause of what this throws. */
  public static void run(Runnable work) {
    new GcDbAccess()
        .callbackConnection(
            new GcConnectionCallback<Boolean>() {
              @Override
              public Boolean callback(Connection connection) {
                work.run();
                return true;
              }
            });
  }
}
