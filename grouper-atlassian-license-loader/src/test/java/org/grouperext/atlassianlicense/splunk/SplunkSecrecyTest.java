package org.grouperext.atlassianlicense.splunk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCall;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCredentials;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFault;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkFaults;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.grouperext.atlassianlicense.testbed.splunk.WireFaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No secret and nothing of an answer reaches a log or a message, whatever the loggers' levels. */
final class SplunkSecrecyTest {

  private static final Instant NOON = Instant.parse("2026-09-21T12:00:00Z");
  private static final String SECRET = "hush-4711.a_b";
  private static final String PERSON = "anna-0815";

  private final SplunkSimulator splunk = SplunkSimulator.create();

  @BeforeEach
  void login() {
    splunk.login(PERSON, NOON);
  }

  @AfterEach
  void stop() {
    splunk.close();
  }

  static Stream<SplunkFault> faults() {
    SplunkFault quoted =
        (request, healthy) ->
            SplunkAnswer.text(200, "application/json", "<" + PERSON + " " + SECRET + ">");
    return Stream.of(
        (request, healthy) -> healthy.answer(request),
        quoted,
        quoted.on(SplunkCall.RESULTS),
        SplunkFaults.jobMessage("WARN", PERSON),
        SplunkFaults.unauthorized(),
        SplunkFaults.status(500),
        SplunkFaults.redirectedToLogin(),
        WireFaults.answerLost().on(SplunkCall.CREATE),
        WireFaults.cutAfter(50).on(SplunkCall.RESULTS),
        WireFaults.cutInHeadersAfter(30));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void staysSilentAboutTheToken(SplunkFault fault) {
    splunk.accept(SplunkCredentials.bearer(SECRET));
    splunk.fault(fault);

    assertSilent(SplunkAuthentication.bearer(SECRET), SECRET);
  }

  @Test
  void staysSilentAboutASessionKeyAndACookie() {
    splunk.accept(SplunkCredentials.sessionKey(SECRET));
    splunk.fault(
        (request, healthy) ->
            healthy.answer(request).withHeader("Set-Cookie", "splunkd_8089=" + SECRET));

    assertSilent(SplunkAuthentication.sessionKey(SECRET), SECRET);
  }

  @Test
  void staysSilentAboutAPassword() {
    splunk.accept(SplunkCredentials.basic("svc", SECRET));
    String encoded = Base64.getEncoder().encodeToString(("svc:" + SECRET).getBytes(UTF_8));

    assertSilent(SplunkAuthentication.basic("svc", SECRET), SECRET, encoded);
  }

  private void assertSilent(SplunkAuthentication authentication, String... secrets) {
    URI url = splunk.url();
    try (AllLogs logs = new AllLogs()) {
      String failure = search(SplunkConnection.of(url, authentication));
      String text = logs.text() + failure;

      assertThat(logs.text()).as("the loggers are awake").contains("hc.client5");
      assertThat(text).doesNotContain(secrets).doesNotContain(PERSON).doesNotContain("last_login");
    }
  }

  private static String search(SplunkConnection connection) {
    LoginSearch search =
        new LoginSearch(
            "search index=idp | stats max(_time) as last_login by user", "user", "last_login");
    SearchWindow window = new SearchWindow(NOON.minusSeconds(60), NOON.plusSeconds(60));
    try (SplunkClient client = new SplunkClient(connection, new ManualTime().timing())) {
      return client.search(search, window, row -> {}).toString();
    } catch (SplunkException e) {
      StringWriter text = new StringWriter();
      e.printStackTrace(new PrintWriter(text));
      return text.toString();
    }
  }
}
