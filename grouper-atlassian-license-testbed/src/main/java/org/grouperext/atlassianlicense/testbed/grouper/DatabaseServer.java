package org.grouperext.atlassianlicense.testbed.grouper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A database for tests, over the data of a work folder; ends with that folder, whose watchdog finds
 * the server's process by a file in the data that both kinds write.
 */
interface DatabaseServer {

  /** The file with the process id, in the folder of the data; the watchdog has the name too. */
  String PROCESS_FILE = "postmaster.pid";

  /** The registry's database. */
  String DATABASE = "grouper";

  String jdbcUrl();

  /** What grouper.hibernate.properties needs besides the address, if it is not in the file. */
  Map<String, String> credentials();

  DataSource dataSource();

  /** Makes the registry's database, with nothing in it. */
  void createDatabase();

  long processId();

  /** Ends the server so that its data can be copied. */
  void stopCleanly();

  /** Throws if the server still runs over the data after it was told to stop. */
  static void requireStopped(Path data) {
    if (Files.exists(data.resolve(PROCESS_FILE))) {
      throw new TestbedException("The database did not stop in time over " + data);
    }
  }
}
