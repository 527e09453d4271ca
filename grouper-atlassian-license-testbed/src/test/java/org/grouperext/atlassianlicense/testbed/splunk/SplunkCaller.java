package org.grouperext.atlassianlicense.testbed.splunk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A plain HTTP client that talks to the simulator. */
record SplunkCaller(URI url, String token) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  record Answered(int status, JsonNode body) {
    JsonNode content() {
      return body.at("/entry/0/content");
    }

    String message() {
      return body.at("/messages/0/text").asText();
    }
  }

  Answered create(String spl, String... parameters) throws IOException, InterruptedException {
    Map<String, String> form = new LinkedHashMap<>(Map.of("search", spl));
    for (int i = 0; i < parameters.length; i += 2) {
      form.put(parameters[i], parameters[i + 1]);
    }
    String encoded =
        form.entrySet().stream()
            .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    return send(to("/services/search/jobs").POST(HttpRequest.BodyPublishers.ofString(encoded)));
  }

  Answered get(String path) throws IOException, InterruptedException {
    return send(to(path).GET());
  }

  Answered delete(String path) throws IOException, InterruptedException {
    return send(to(path).DELETE());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(url.resolve(path))
        .timeout(Duration.ofSeconds(10))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Authorization", "Bearer " + token);
  }

  private static Answered send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    String body = response.body().isEmpty() ? "{}" : response.body();
    return new Answered(response.statusCode(), new JsonMapper().readTree(body));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
