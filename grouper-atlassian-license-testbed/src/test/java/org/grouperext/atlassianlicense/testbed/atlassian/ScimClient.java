package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A caller of the simulator, over real HTTP. */
final class ScimClient {
  private static final JsonMapper JSON = new JsonMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI endpoint;
  private final String key;

  ScimClient(URI endpoint, String key) {
    this.endpoint = endpoint;
    this.key = key;
  }

  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (JsonProcessingException e) {
        throw new AssertionError(e);
      }
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  Answer get(String path) throws IOException {
    return send("GET", path, "");
  }

  Answer filter(String collection, String filter) throws IOException {
    return get("/" + collection + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
  }

  Answer post(String path, String body) throws IOException {
    return send("POST", path, body);
  }

  /** Sends one operation, written with single quotes. */
  Answer patch(String path, String operation) throws IOException {
    return send(
        "PATCH",
        path,
        "{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':["
            + operation
            + "]}");
  }

  /** Sends a body written with single quotes. */
  Answer send(String method, String path, String body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(endpoint + path))
            .header("Authorization", "Bearer " + key)
            .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/scim+json");
    }
    try {
      return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
