package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.grouperext.atlassianlicense.testbed.splunk.CertificateAuthority;
import org.grouperext.atlassianlicense.testbed.splunk.ConnectProxy;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to Splunk over HTTPS, with an authority of an institution's own. */
final class SplunkTlsTest {

  private static final Instant NOON = Instant.parse("2026-09-21T12:00:00Z");
  private static final CertificateAuthority OURS = CertificateAuthority.create();

  private final Path folder;

  SplunkTlsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void refusesAnAuthorityThatNobodyKnows() {
    assertThat(refusal("127.0.0.1", Instant.now(), connection -> connection))
        .contains("not trusted")
        .contains("splunkCaFile");
  }

  @Test
  void refusesAnotherAuthorityThanTheOneThatIsSet() throws IOException {
    SplunkTrust others = SplunkTrust.caFile(pem(CertificateAuthority.create().pem()));

    assertThat(refusal("127.0.0.1", Instant.now(), connection -> connection.withTrust(others)))
        .contains("not trusted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.2", "splunk.example.edu"})
  void refusesACertificateForAnotherHost(String host) throws IOException {
    SplunkTrust ours = SplunkTrust.caFile(pem(OURS.pem()));

    assertThat(refusal(host, Instant.now(), connection -> connection.withTrust(ours)))
        .contains("not for the host of the URL");
  }

  @Test
  void refusesACertificateThatHasExpired() throws IOException {
    SplunkTrust ours = SplunkTrust.caFile(pem(OURS.pem()));
    Instant lastWeek = Instant.now().minus(Duration.ofDays(7));

    assertThat(refusal("127.0.0.1", lastWeek, connection -> connection.withTrust(ours)))
        .contains("expired");
  }

  @Test
  void saysThatThePortSpeaksNoTls() {
    try (SplunkSimulator splunk = SplunkSimulator.create()) {
      URI wrong = URI.create("https://127.0.0.1:" + splunk.url().getPort());
      SplunkConnection connection =
          SplunkConnection.of(wrong, splunk.token()).withRequestTimeout(Duration.ofSeconds(2));

      assertThatThrownBy(() -> search(connection))
          .isInstanceOf(SplunkUnavailableException.class)
          .hasMessageContaining("TLS");
    }
  }

  /** Some servers wait for the end of a line that never comes in what TLS sends. */
  @Test
  void saysThatThePortSpeaksNoTlsWhenItKeepsSilent() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI wrong = URI.create("https://127.0.0.1:" + silent.getLocalPort());
      SplunkConnection connection =
          SplunkConnection.of(wrong, "token").withRequestTimeout(Duration.ofMillis(300));

      assertThatThrownBy(() -> search(connection))
          .isInstanceOf(SplunkUnavailableException.class)
          .hasMessageContaining("TLS");
    }
  }

  @Test
  void trustsTheAuthoritiesOfAPemFile() throws IOException {
    String several = "Another\n" + CertificateAuthority.create().pem() + "\nOurs\n" + OURS.pem();

    SplunkTrust trust = SplunkTrust.caFile(pem(several));

    assertThat(found(connection -> connection.withTrust(trust))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PKCS12", "JKS"})
  void trustsTheAuthoritiesOfATrustStore(String type) throws Exception {
    SplunkTrust trust = SplunkTrust.store(store(type), Optional.of("hush"));

    assertThat(found(connection -> connection.withTrust(trust))).isEqualTo(1);
  }

  @Test
  void goesThroughAProxyThatSeesNothingButTheHost() throws IOException {
    SplunkTrust ours = SplunkTrust.caFile(pem(OURS.pem()));
    try (ConnectProxy proxy = ConnectProxy.create()) {
      assertThat(found(connection -> connection.withTrust(ours).withProxy(proxy.url())))
          .isEqualTo(1);

      assertThat(proxy.heads())
          .isNotEmpty()
          .allMatch(head -> head.startsWith("CONNECT 127.0.0.1:"))
          .noneMatch(head -> head.contains("Authorization"));
    }
  }

  @Test
  void saysThatTheProxyIsDown() {
    ConnectProxy proxy = ConnectProxy.create();
    proxy.close();

    assertThatThrownBy(() -> found(connection -> connection.withProxy(proxy.url())))
        .isInstanceOf(SplunkUnavailableException.class)
        .hasMessageContaining("No connection could be made");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n"})
  void refusesAFileWithoutCertificates(String content) throws IOException {
    Path file = pem(content);

    assertThatThrownBy(() -> SplunkTrust.caFile(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ca.pem");
    assertThatThrownBy(() -> SplunkTrust.store(file, Optional.of("hush")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ca.pem")
        .hasMessageNotContaining("hush");
  }

  @Test
  void refusesAFileThatIsMissingAndAPasswordThatIsWrong() throws Exception {
    Path store = store("PKCS12");

    assertThatThrownBy(() -> SplunkTrust.caFile(folder.resolve("missing.pem")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SplunkTrust.store(store, Optional.of("wrong")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("wrong");
  }

  private Path pem(String content) throws IOException {
    return Files.writeString(folder.resolve("ca.pem"), content);
  }

  private Path store(String type) throws Exception {
    KeyStore store = KeyStore.getInstance(type);
    store.load(null, null);
    store.setCertificateEntry("ours", OURS.certificate());
    Path file = folder.resolve("trust." + type);
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, "hush".toCharArray());
    }
    return file;
  }

  private static int found(UnaryOperator<SplunkConnection> way) {
    try (SplunkSimulator splunk =
        SplunkSimulator.createSecure(OURS.server("127.0.0.1", Instant.now()))) {
      splunk.login("anna", NOON);
      return search(way.apply(SplunkConnection.of(splunk.url(), splunk.token())));
    }
  }

  private static String refusal(
      String host, Instant validFrom, UnaryOperator<SplunkConnection> way) {
    try (SplunkSimulator splunk = SplunkSimulator.createSecure(OURS.server(host, validFrom))) {
      SplunkConnection connection = way.apply(SplunkConnection.of(splunk.url(), splunk.token()));
      SplunkUnavailableException e =
          catchThrowableOfType(SplunkUnavailableException.class, () -> search(connection));
      assertThat(splunk.requests()).isEmpty();
      return String.valueOf(e.getMessage());
    }
  }

  private static int search(SplunkConnection connection) {
    LoginSearch search =
        new LoginSearch("search index=idp | stats max(_time) as t by user", "user", "t");
    SearchWindow window = new SearchWindow(NOON.minusSeconds(60), NOON.plusSeconds(60));
    try (SplunkClient client = new SplunkClient(connection, new ManualTime().timing())) {
      return client.search(search, window, row -> {}).rows();
    }
  }
}
