package org.grouperext.atlassianlicense.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.grouperext.atlassianlicense.splunk.LoginSearch;
import org.grouperext.atlassianlicense.splunk.SearchWindow;
import org.grouperext.atlassianlicense.splunk.SplunkClient;
import org.grouperext.atlassianlicense.splunk.SplunkConnection;
import org.grouperext.atlassianlicense.splunk.VerifiedSearch;

/**
 * A JVM that does nothing but one search, and then prints how much heap it had in use when idle and
 * at most: two numbers of bytes, and the number of rows.
 */
public final class HeapProbe {

  static final String TOKEN = "BENCH_SPLUNK_TOKEN";
  static final LoginSearch SEARCH =
      new LoginSearch(
          "search index=idp | stats max(_time) as last_login by user", "user", "last_login");

  private static final int MANY = 10_000_000;

  private HeapProbe() {}

  /** Takes the address of Splunk; the token is in the environment. */
  public static void main(String[] arguments) {
    String token = Objects.requireNonNull(System.getenv(TOKEN), TOKEN);
    SplunkConnection connection =
        SplunkConnection.of(URI.create(arguments[0]), token).withMaxRows(MANY);
    try (SplunkClient client = new SplunkClient(connection)) {
      long idle = idle();
      SearchWindow window = new SearchWindow(ResultPage.FROM, ResultPage.THROUGH);
      VerifiedSearch search = client.search(SEARCH, window, row -> {});
      System.out.println(idle + " " + peak() + " " + search.rows());
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
