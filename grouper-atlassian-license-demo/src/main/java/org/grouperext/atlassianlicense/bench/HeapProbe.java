package org.grouperext.atlassianlicense.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.grouperext.atlassianlicense.activity.FeedLoad;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;

/**
 * A JVM with a Grouper that loads its feed once, and prints how much heap was in use when it was
 * idle and at most: two numbers of bytes in the last line.
 */
public final class HeapProbe {

  static final String TOKEN = "BENCH_SPLUNK_TOKEN";
  static final String MARK = "heap:";

  // As many people are known as come in, and none has logged in since.
  private static final String FILL =
      "insert into atlassian_login"
          + " (feed, login_name, last_login_ms, first_seen_ms, subject_source, subject_id)"
          + " select ?, 'person' || lpad(n::text, 7, '0'), ?, ?, 'people', n::text"
          + " from generate_series(0, ?) n";

  private HeapProbe() {}

  /**
   * Takes the address of Splunk and the number of people known; the token is in the environment.
   */
  public static void main(String[] arguments) throws SQLException {
    Bench.endOnFailure();
    String token = Objects.requireNonNull(System.getenv(TOKEN), TOKEN);
    Map<String, String> splunk =
        Map.of(
            // One search alone is not believed from a million rows on.
            "atlassianActivity.idp.windowDays",
            "10",
            "atlassianActivity.idp.splunkUrl",
            arguments[0],
            "atlassianActivity.idp.splunkTokenSecret",
            token);
    Path root = Path.of(System.getProperty("project.root", "."));
    try (EmbeddedGrouper grouper = new InstalledGrouper(root).start(splunk)) {
      FeedSettings feed = GrouperSettings.read().feeds().get(0);
      fill(grouper.database(), feed.id(), Integer.parseInt(arguments[1]));
      long idle = idle();
      FeedLoad.Result result =
          grouper.asRoot(() -> FeedLoad.load(feed, LicenseClock.now(), progress -> {}));
      System.out.println(MARK + " " + idle + " " + peak() + " " + result.message());
    }
    System.exit(0);
  }

  private static void fill(DataSource database, String feed, int people) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(FILL)) {
      long now = LicenseClock.now().toEpochMilli();
      statement.setString(1, feed);
      statement.setLong(2, now);
      statement.setLong(3, now);
      statement.setInt(4, people - 1);
      statement.executeUpdate();
    }
  }

  private static long idle() {
    Runtime.getRuntime().gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    return pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
  }

  // More than there ever was at one moment, since not all pools are fullest at the same one.
  private static long peak() {
    return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
