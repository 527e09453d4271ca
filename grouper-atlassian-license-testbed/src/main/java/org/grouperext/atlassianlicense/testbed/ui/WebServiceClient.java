package org.grouperext.atlassianlicense.testbed.ui;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;

/** One user of Grouper's REST web service over HTTP, with a password that Grouper itself checks. */
public final class WebServiceClient {
  static final String PATH = "/servicesRest";

  private final GrouperUiHost host;
  private final String authorization;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private WebServiceClient(GrouperUiHost host, String user, String password) {
    this.host = host;
    authorization =
        "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
  }

  /**
   * Adds to a configuration what Grouper needs, before it starts, to offer its web service beside
   * its UI to these users. The grouper-ws jar must be on the class path.
   */
  public static GrouperConfiguration configure(
      GrouperConfiguration configuration, List<String> users) {
    Stream<String> service = Stream.of("grouper.is.ws = true", "grouper.is.ws.basicAuthn = true");
    Stream<String> passwords =
        users.stream()
            .map(
                user ->
                    "grouperPasswordConfigOverride_WS_%s_pass = %s"
                        .formatted(user, password(user)));
    return configuration.with(
        ConfigurationFile.HIBERNATE,
        Stream.concat(service, passwords).collect(Collectors.joining("\n")));
  }

  /** Uses the web service as one of those it was configured for. */
  public static WebServiceClient signIn(GrouperUiHost host, String user) {
    return new WebServiceClient(host, user, password(user));
  }

  /** Uses the web service as somebody whose password one does not know. */
  public static WebServiceClient pretendToBe(GrouperUiHost host, String user) {
    return new WebServiceClient(host, user, "not-" + password(user));
  }

  /** Asks to make a person a member of a group. */
  public WebServiceAnswer add(String group, String person) {
    return send("PUT", members(group) + "/" + encode(person), "");
  }

  /** Asks to make these people members of a group, in one request. */
  public WebServiceAnswer addAll(String group, List<String> people) {
    String lookups =
        people.stream().map("{\"subjectId\": \"%s\"}"::formatted).collect(Collectors.joining(", "));
    String body = "{\"WsRestAddMemberRequest\": {\"subjectLookups\": [%s]}}".formatted(lookups);
    return send("PUT", members(group), body);
  }

  /** Asks to end a person's membership of a group. */
  public WebServiceAnswer remove(String group, String person) {
    return send("DELETE", members(group) + "/" + encode(person), "");
  }

  private WebServiceAnswer send(String method, String path, String body) {
    URI address = host.address("/grouper" + PATH + "/json/v4_0_000/" + path);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return WebServiceAnswer.parse(http.send(request, ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException("No answer from " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + address, e);
    }
  }

  private static String password(String user) {
    return "password-of-" + user;
  }

  private static String members(String group) {
    return "groups/" + encode(group) + "/members";
  }

  private static String encode(String part) {
    return URLEncoder.encode(part, UTF_8);
  }
}
