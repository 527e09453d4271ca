package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.junit.jupiter.api.Test;

/** The jar as it is shipped, with the HTTP client inside it. */
final class ShippedJarIT {

  private static final String OURS = "org/grouperext/atlassianlicense/";

  @Test
  void searchesWithTheHttpClientInsideIt() throws Exception {
    Instant noon = Instant.parse("2026-09-21T12:00:00Z");
    LoginSearch search =
        new LoginSearch("search index=idp | stats max(_time) as t by user", "user", "t");
    SearchWindow window = new SearchWindow(noon.minusSeconds(60), noon.plusSeconds(60));

    try (SplunkSimulator splunk = SplunkSimulator.create();
        SplunkClient client = new SplunkClient(SplunkConnection.of(splunk.url(), splunk.token()))) {
      splunk.login("anna", noon);
      assertThat(client.search(search, window, row -> {}).rows()).isEqualTo(1);
    }

    assertThat(jar().toString()).endsWith(".jar");
    assertThat(Class.forName(ours("shaded.hc.client5.http.classic.HttpClient"))).isNotNull();
  }

  @Test
  void logsNoTokenWhateverTheLevel() {
    Instant noon = Instant.parse("2026-09-21T12:00:00Z");
    LoginSearch search =
        new LoginSearch("search index=idp | stats max(_time) as t by user", "user", "t");
    SearchWindow window = new SearchWindow(noon.minusSeconds(60), noon.plusSeconds(60));

    try (SplunkSimulator splunk = SplunkSimulator.create();
        AllLogs logs = new AllLogs();
        SplunkClient client = new SplunkClient(SplunkConnection.of(splunk.url(), splunk.token()))) {
      splunk.login("anna", noon);
      client.search(search, window, row -> {});

      assertThat(logs.text())
          .contains("shaded.hc.client5")
          .doesNotContain(splunk.token())
          .doesNotContain("anna");
    }
  }

  @Test
  void holdsNothingThatCouldCollideWithGroupersLibraries() throws IOException, URISyntaxException {
    assertThat(entries())
        .allMatch(name -> name.startsWith(OURS) || name.startsWith("META-INF/"))
        .doesNotContain("META-INF/DEPENDENCIES")
        .noneMatch(name -> name.startsWith("META-INF/services/"))
        .contains(
            "META-INF/LICENSE",
            "META-INF/NOTICE",
            OURS + "shaded/publicsuffix/list/effective_tld_names.dat");
  }

  private static String ours(String name) {
    return OURS.replace('/', '.') + name;
  }

  private static List<String> entries() throws IOException, URISyntaxException {
    try (ZipFile jar = new ZipFile(jar().toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }
  }

  private static Path jar() throws URISyntaxException {
    return Path.of(SplunkClient.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
