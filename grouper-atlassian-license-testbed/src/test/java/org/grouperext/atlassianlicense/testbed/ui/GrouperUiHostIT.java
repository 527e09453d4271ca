package org.grouperext.atlassianlicense.testbed.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Grouper's own UI behind a Custom UI, over HTTP. */
final class GrouperUiHostIT {
  private static DemoScreen screen;
  private static GrouperUiHost host;

  @BeforeAll
  static void start() {
    assumeTrue(GrouperUiHost.available(), "The UI of this Grouper is not published.");
    screen = DemoScreen.start();
    host = GrouperUiHost.start(GrouperUiSettings.anyPort());
  }

  @AfterAll
  static void stop() {
    if (host != null) {
      host.close();
      screen.close();
    }
  }

  @AfterEach
  void emptyGroup() {
    screen.remove("ada");
  }

  @Test
  void showsTheConfiguredScreen() {
    CustomUiAnswer answer = CustomUiClient.signIn(host, "ada").show(screen.groupId());
    assertThat(answer.messages()).isEmpty();
    assertThat(answer.screen())
        .contains("<h1>The chess club</h1>", "Anyone invited may join.", "You are not in the club")
        .contains("Join the club")
        .doesNotContain("Leave the club", "$$not found", "groupAddMemberComboName");
  }

  @Test
  void joinsAndLeaves() {
    CustomUiClient ada = CustomUiClient.signIn(host, "ada");
    assertThat(ada.join(screen.groupId()).screen()).contains("in the club", "Leave the club");
    assertThat(screen.holds("ada")).isTrue();
    assertThat(ada.leave(screen.groupId()).screen()).contains("not in the club", "Join the club");
    assertThat(screen.holds("ada")).isFalse();
  }

  @Test
  void refusesToJoinWithoutOptin() {
    CustomUiAnswer answer = CustomUiClient.signIn(host, "bob").join(screen.groupId());
    assertThat(answer.messages()).singleElement().asString().contains("not allowed to join");
    assertThat(answer.screen()).contains("Nothing was changed");
    assertThat(screen.holds("bob")).isFalse();
  }

  @Test
  void refusesACallWithoutTheCsrfToken() {
    CustomUiClient ada = CustomUiClient.signIn(host, "ada");
    Map<String, String> group = Map.of("groupId", screen.groupId());
    for (String token : new String[] {"", "AAAA-BBBB"}) {
      HttpResponse<String> answer = ada.post("UiV2CustomUi.joinGroup", group, token);
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("code=csrf");
    }
    assertThat(screen.holds("ada")).isFalse();
  }

  @Test
  void letsAManagerLookSomeoneUpAndEscapesTheirName() {
    CustomUiAnswer answer =
        CustomUiClient.signIn(host, "helen").showFor(screen.groupId(), "bob@example.edu");
    assertThat(answer.screen())
        .contains("Bob &lt;b&gt;Evil&lt;/b&gt;", "Is in the chess club")
        .doesNotContain("<b>Evil");
  }

  @Test
  void asksForALoginAndGoesOnToThePageWanted() throws Exception {
    URI page = host.customUi(screen.groupId());
    HttpResponse<String> answer = get(page);
    assertThat(answer.statusCode()).isEqualTo(302);
    URI login = page.resolve(answer.headers().firstValue("Location").orElseThrow());
    assertThat(get(login).body()).contains("Who do you want to be?", "groupId=" + screen.groupId());
  }

  @Test
  void neverGoesElsewhereAfterALogin() throws Exception {
    assertThat(get(URI.create(host.login() + "?then=https://evil.example/")).body())
        .doesNotContain("evil.example");
    assertThat(get(URI.create(host.login() + "?then=//evil.example/")).body())
        .doesNotContain("evil.example");
  }

  @Test
  void knowsOnlyPeopleGrouperKnows() {
    assertThatThrownBy(() -> CustomUiClient.signIn(host, "nobody"))
        .hasMessageContaining("Signing in as nobody gave 403");
  }

  @Test
  void takesAnotherPortWhenThePreferredOneIsBusy() throws IOException {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        LoopbackTomcat second = new LoopbackTomcat()) {
      second.start(busy.getLocalPort());
      assertThat(second.address("/").getPort()).isNotEqualTo(busy.getLocalPort()).isPositive();
    }
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
