package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SplunkConnectionTest {

  private static final SplunkConnection CONNECTION =
      SplunkConnection.of(URI.create("https://splunk.example.edu:8089"), "s3cr3t");

  @Test
  void hasDefaults() {
    assertThat(CONNECTION.requestTimeout()).isEqualTo(Duration.ofMinutes(1));
    assertThat(CONNECTION.searchDeadline()).isEqualTo(Duration.ofMinutes(30));
    assertThat(CONNECTION.pageRows()).isEqualTo(50_000);
    assertThat(CONNECTION.maxRows()).isEqualTo(1_000_000);
  }

  @Test
  void takesOtherValues() {
    SplunkConnection other =
        CONNECTION
            .withRequestTimeout(Duration.ofSeconds(1))
            .withSearchDeadline(Duration.ofSeconds(2))
            .withPageRows(3)
            .withMaxRows(4)
            .withProxy(URI.create("http://proxy:3128"));

    assertThat(other)
        .isEqualTo(
            new SplunkConnection(
                CONNECTION.url(),
                SplunkAuthentication.bearer("s3cr3t"),
                SplunkTrust.JAVA,
                URI.create("http://proxy:3128"),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                3,
                4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://proxy:3128", "http://proxy", "proxy:3128", "http://me:pw@proxy:3128"})
  void refusesAProxyThatIsNone(String proxy) {
    assertThatThrownBy(() -> CONNECTION.withProxy(URI.create(proxy)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("http://proxy.example.edu:3128")
        .hasMessageNotContaining("pw");
  }

  @Test
  void neverShowsTheToken() {
    assertThat(CONNECTION.toString()).contains("splunk.example.edu").doesNotContain("s3cr3t");
  }

  @ParameterizedTest
  @CsvSource({
    "https://splunk:8089, /services",
    "https://splunk:8089/, /services",
    "https://splunk:8089/services, /services",
    "https://splunk:8089/servicesNS/svc/search/, /servicesNS/svc/search",
    "https://proxy/splunk, /splunk/services",
    "https://proxy/splunk/services, /splunk/services"
  })
  void findsTheRootOfTheApi(String url, String root) {
    assertThat(SplunkConnection.of(URI.create(url), "t").root()).isEqualTo(root);
  }

  @ParameterizedTest
  @ValueSource(strings = {"splunk:8089", "ftp://splunk:8089", "/services", "https:///services"})
  void refusesAUrlThatIsNotHttp(String url) {
    assertThatThrownBy(() -> SplunkConnection.of(URI.create(url), "t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://splunk.example.edu:8089");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://me:pw@splunk:8089", "https://splunk?x=1", "https://splunk#x"})
  void refusesAUrlWithMoreThanAnAddress(String url) {
    assertThatThrownBy(() -> SplunkConnection.of(URI.create(url), "t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no user, query or fragment")
        .hasMessageNotContaining("pw");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Bearer s3cr3t", "s3cr3t\n", "s3cr3té"})
  void refusesATokenThatCannotBeOne(String token) {
    assertThatThrownBy(() -> SplunkConnection.of(CONNECTION.url(), token))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("token")
        .hasMessageNotContaining("s3cr3t");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void refusesTimesThatAreNone(long seconds) {
    Duration none = Duration.ofSeconds(seconds);

    assertThatThrownBy(() -> CONNECTION.withRequestTimeout(none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("request timeout");
    assertThatThrownBy(() -> CONNECTION.withSearchDeadline(none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("search deadline");
  }

  @Test
  void refusesPagesWithoutRows() {
    assertThatThrownBy(() -> CONNECTION.withPageRows(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CONNECTION.withMaxRows(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
