package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grouperext.atlassianlicense.settings.Sample.FEED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SplunkContradictionsTest {

  @Test
  void refusesBasicAuthenticationWithoutUser() {
    assertProblem(
        Sample.least().with(FEED + "splunkAuthentication", "basic"),
        "splunkUser",
        "is missing, but splunkAuthentication is 'basic'",
        "Set it to the name of a user of Splunk, whose password is in splunkTokenSecret");
  }

  @Test
  void takesAnyLettersInAPassword() {
    Sample sample =
        Sample.least()
            .with(FEED + "splunkAuthentication", "basic")
            .with(FEED + "splunkUser", "svc-grouper")
            .with(FEED + "splunkTokenSecret", "hush / häsch");
    assertThat(sample.feed().splunk().access().secret()).isEqualTo("hush / häsch");
    assertThat(sample.feed().splunk().access().user()).isEqualTo(Optional.of("svc-grouper"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"session", "bearer"})
  void takesNoBlanksAndSlashesInAToken(String authentication) {
    assertProblem(
        Sample.least()
            .with(FEED + "splunkAuthentication", authentication)
            .with(FEED + "splunkTokenSecret", "hush/hush"),
        "splunkTokenSecret",
        "has a value that is not valid",
        "Set it to a bearer token of Splunk, or the full path of a file that holds it");
  }

  @Test
  void refusesTwoTrusts() {
    assertProblem(
        Sample.least()
            .with(FEED + "splunkCaFile", "/opt/grouper/ca.pem")
            .with(FEED + "splunkTrustStore", "/opt/grouper/trust.p12"),
        "splunkTrustStore",
        "is set together with splunkCaFile",
        "Keep one of them");
  }

  private static void assertProblem(Sample sample, String name, String finding, String remedy) {
    assertThat(sample.problems())
        .containsExactly(new SettingsProblem(FEED + name, finding, remedy));
  }
}
