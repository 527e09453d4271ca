package org.grouperext.atlassianlicense.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;

/**
 * Starts daemons with our jars and the settings that a site merges, and with neither, by turns:
 * each in a JVM of its own, on a database of its own with the same registry. Prints how many times
 * as long a start with them takes in the median.
 */
public final class StartProbe {

  /** The first start of each writes the schedule of its jobs, and does not count. */
  private static final Race RACE = new Race(1, 15);

  private static final List<String> MERGED =
      List.of("grouper.properties", "grouper-loader.properties");

  /** Nobody listens there: a daemon must not ask others while it is measured. */
  private static final String NOBODY =
      "\ngrouper.wsBearerToken.atlassianCloud.endpoint = http://127.0.0.1:9/scim\n";

  private StartProbe() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Bench.endOnFailure();
    Path root = Path.of(System.getProperty("project.root", "."));
    try (EmbeddedGrouper grouper = new InstalledGrouper(root).start();
        DaemonStarts starts = new DaemonStarts()) {
      // A daemon does not start on groups that the change log has not gone through once.
      grouper.settleExcept(Set.of("provisioner_incremental_atlassian"));
      StartHost ours = StartHost.copyOf(grouper.configurationFolder(), "with-jars");
      ours.change("grouper-loader.properties", text -> text + NOBODY);
      StartHost plain = plain(grouper, root);
      Race.Result took = RACE.run(starts.of(ours), starts.of(plain));
      System.err.printf(
          Locale.ROOT,
          "A daemon starts in %.2f s in the median, without the jars in %.2f s.%n",
          took.ours(),
          took.other());
      System.out.println(OwnProcess.MARK + " " + 1 / took.ratio());
    }
    System.exit(0);
  }

  private static StartHost plain(EmbeddedGrouper grouper, Path root)
      throws IOException, SQLException {
    StartHost plain = StartHost.copyOf(grouper.configurationFolder(), "without-jars").withoutJars();
    for (String name : MERGED) {
      String sample = Files.readString(root.resolve("config").resolve(name));
      plain.change(name, text -> text.replace(sample, ""));
    }
    DatabaseCopy copy = DatabaseCopy.of(grouper.database());
    plain.change("grouper.hibernate.properties", copy::pointedAt);
    return plain;
  }
}
