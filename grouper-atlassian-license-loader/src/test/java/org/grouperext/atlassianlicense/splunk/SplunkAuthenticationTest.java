package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCredentials;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SplunkAuthenticationTest {

  private static final Instant NOON = Instant.parse("2026-09-21T12:00:00Z");

  static Stream<Arguments> ways() {
    return Stream.of(
        Arguments.of(
            SplunkCredentials.bearer("t0ken.x_y-z"), SplunkAuthentication.bearer("t0ken.x_y-z")),
        Arguments.of(
            SplunkCredentials.sessionKey("K3y^_"), SplunkAuthentication.sessionKey("K3y^_")),
        Arguments.of(
            SplunkCredentials.basic("svc", "p:ä ß/\\"),
            SplunkAuthentication.basic("svc", "p:ä ß/\\")));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void signsInAsSplunkExpects(SplunkCredentials expected, SplunkAuthentication authentication) {
    try (SplunkSimulator splunk = SplunkSimulator.create()) {
      splunk.accept(expected);
      splunk.login("anna", NOON);

      assertThat(search(SplunkConnection.of(splunk.url(), authentication))).isEqualTo(1);
      assertThatThrownBy(() -> search(SplunkConnection.of(splunk.url(), splunk.token())))
          .isInstanceOf(SplunkUnauthorizedException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void staysHidden(SplunkCredentials expected, SplunkAuthentication authentication) {
    assertThat(expected).isNotNull();
    assertThat(authentication.toString()).isEqualTo("(hidden)");
  }

  @ParameterizedTest
  @CsvSource({"'', secret", "a:b, secret", "svc, ''"})
  void refusesANameOrPasswordThatCannotBeOne(String user, String password) {
    assertThatThrownBy(() -> SplunkAuthentication.basic(user, password))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void refusesASessionKeyThatCannotBeOne() {
    assertThatThrownBy(() -> SplunkAuthentication.sessionKey("Splunk s3cr3t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("session key")
        .hasMessageNotContaining("s3cr3t");
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
