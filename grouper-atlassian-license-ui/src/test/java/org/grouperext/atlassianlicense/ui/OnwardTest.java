package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the screen leads people on to, and where not. */
final class OnwardTest {

  private static final List<URI> SITES =
      List.of(URI.create("https://example.atlassian.net"), URI.create("https://b.example:8443/"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.atlassian.net/browse/ABC-1",
        "https://example.atlassian.net",
        "HTTPS://EXAMPLE.ATLASSIAN.NET/wiki?x=1&y=2#here",
        "https://example.atlassian.net:443/wiki",
        "https://b.example:8443/wiki/äö"
      })
  void takesAddressesOfTheSites(String address) {
    assertThat(Onward.accepted(address, SITES)).contains(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/wiki",
        "//example.atlassian.net/wiki",
        "http://example.atlassian.net/wiki",
        "javascript:alert(1)",
        "https:example.atlassian.net",
        "https://evil.example/https://example.atlassian.net",
        "https://example.atlassian.net.evil.example/",
        "https://evil-example.atlassian.net/",
        "https://example.atlassian.net@evil.example/",
        "https://me@example.atlassian.net/",
        "https://example.atlassian.net:8443/",
        "https://b.example/",
        "https://example.atlassian.net\\@evil.example/",
        "https://evil.example\\.example.atlassian.net/",
        "https://example.atlassian.net/a b",
        " https://example.atlassian.net/",
        "https://example.atlassian.net/\nSet-Cookie: x",
        "https://example.atlassian.net/\"onmouseover=alert(1)",
        "https://example.atlassian.net/<script>",
        "https://[::1]/",
        "https://"
      })
  void takesNothingElse(String address) {
    assertThat(Onward.accepted(address, SITES)).isEmpty();
  }

  @Test
  void encodesWhatBrowsersLeaveAsItIs() {
    assertThat(Onward.accepted("https://example.atlassian.net/issues?jql=[a|b]^{c}`", SITES))
        .contains(URI.create("https://example.atlassian.net/issues?jql=%5Ba%7Cb%5D%5E%7Bc%7D%60"));
  }

  @Test
  void takesNoAddressThatIsTooLong() {
    String address = "https://example.atlassian.net/" + "a".repeat(2000);
    assertThat(Onward.accepted(address, SITES)).isEmpty();
  }

  @Test
  void takesNothingWithoutSites() {
    assertThat(Onward.accepted("https://example.atlassian.net/", List.of())).isEmpty();
  }
}
