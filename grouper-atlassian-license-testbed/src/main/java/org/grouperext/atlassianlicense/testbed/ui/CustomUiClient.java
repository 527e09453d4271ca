package org.grouperext.atlassianlicense.testbed.ui;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One person who uses Custom UIs over HTTP as the page in a browser does, with its session and its
 * CSRF token, only faster. What a page would not send can be sent with {@link #post}.
 */
public final class CustomUiClient {
  private static final Pattern TOKEN = Pattern.compile("masterTokenValue = '([^']+)'");

  private final GrouperUiHost host;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private String token = "";

  private CustomUiClient(GrouperUiHost host) {
    this.host = host;
  }

  /**
   * Signs in as a person whom Grouper can resolve.
   *
   * @throws IllegalStateException if Grouper cannot
   */
  public static CustomUiClient signIn(GrouperUiHost host, String userName) {
    CustomUiClient client = new CustomUiClient(host);
    HttpResponse<String> answer = client.send(form(host.login(), Map.of("user", userName)).build());
    if (answer.statusCode() != 302) {
      throw new IllegalStateException(
          "Signing in as "
              + userName
              + " gave "
              + answer.statusCode()
              + "; does Grouper know them?");
    }
    client.token = client.fetchToken();
    return client;
  }

  /** Shows the screen of a group. */
  public CustomUiAnswer show(String groupId) {
    return operate("customUiGroup", Map.of("groupId", groupId));
  }

  /** Presses the button to enroll, whether or not the screen has it. */
  public CustomUiAnswer join(String groupId) {
    return operate("joinGroup", Map.of("groupId", groupId));
  }

  /** Presses the button to leave, whether or not the screen has it. */
  public CustomUiAnswer leave(String groupId) {
    return operate("leaveGroup", Map.of("groupId", groupId));
  }

  /** Looks someone else up, as a manager of the Custom UI. */
  public CustomUiAnswer showFor(String groupId, String person) {
    return operate(
        "customUiGroupSubjectSubmit",
        Map.of("groupId", groupId, "groupAddMemberComboName", person));
  }

  /** Calls an operation of the Custom UI with these parameters. */
  public CustomUiAnswer operate(String operation, Map<String, String> parameters) {
    return call("UiV2CustomUi." + operation, parameters);
  }

  /** Calls any operation of Grouper's UI, such as {@code UiV2Group.joinGroup}. */
  public CustomUiAnswer call(String operation, Map<String, String> parameters) {
    return CustomUiAnswer.parse(post(operation, parameters, token).body());
  }

  /** Calls any operation of Grouper's UI and gives the answer as it is, be it none of JSON. */
  public String body(String operation, Map<String, String> parameters) {
    return post(operation, parameters, token).body();
  }

  /**
   * Calls any operation of Grouper's UI with a CSRF token of your choice, and does not redirect.
   */
  public HttpResponse<String> post(
      String operation, Map<String, String> parameters, String csrfToken) {
    HttpRequest.Builder request =
        form(host.address("/grouper/grouperUi/app/" + operation), parameters)
            .header("X-Requested-With", "XMLHttpRequest");
    if (!csrfToken.isEmpty()) {
      request.header("OWASPCSRFTOKEN", csrfToken);
    }
    return send(request.build());
  }

  private String fetchToken() {
    URI script = host.address("/grouper/grouperExternal/public/OwaspJavaScriptServlet");
    String body =
        send(HttpRequest.newBuilder(script).header("Referer", host.login().toString()).build())
            .body();
    Matcher matcher = TOKEN.matcher(body);
    if (!matcher.find()) {
      throw new IllegalStateException(
          "CSRFGuard's script holds no token; is grouper.is.ui = true in"
              + " grouper.hibernate.properties?");
    }
    return matcher.group(1);
  }

  private static HttpRequest.Builder form(URI address, Map<String, String> parameters) {
    String body =
        parameters.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("No answer from " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
    }
  }
}
