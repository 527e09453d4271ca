package org.grouperext.atlassianlicense.testbed.atlassian;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request to the directory, taken apart.
 *
 * @param path the path inside the directory, for example {@code /Users/123}
 * @param query the decoded query parameters
 * @param body the parsed body; a missing node when there is none or it is not JSON
 */
record ScimRequest(String method, String path, Map<String, String> query, JsonNode body) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Reads what was sent to a context whose path ends where the path inside the directory begins.
   */
  static ScimRequest read(HttpExchange exchange) throws IOException {
    String context = exchange.getHttpContext().getPath();
    String path = exchange.getRequestURI().getPath().substring(context.length());
    return new ScimRequest(
        exchange.getRequestMethod(),
        path,
        decoded(exchange.getRequestURI().getRawQuery()),
        parsed(exchange.getRequestBody().readAllBytes()));
  }

  private static Map<String, String> decoded(@Nullable String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    if (raw != null && !raw.isEmpty()) {
      for (String pair : raw.split("&", -1)) {
        String[] parts = pair.split("=", 2);
        query.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
      }
    }
    return query;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static JsonNode parsed(byte[] sent) throws IOException {
    try {
      return sent.length == 0 ? MissingNode.getInstance() : JSON.readTree(sent);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  String collection() {
    String[] segments = path.split("/", -1);
    return segments.length == 2 || segments.length == 3 ? segments[1] : "";
  }

  Optional<String> id() {
    String[] segments = path.split("/", -1);
    return segments.length == 3 ? Optional.of(segments[2]) : Optional.empty();
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(query.get(name));
  }

  boolean needsBody() {
    return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
  }

  /** The record of this request, not answered yet. */
  Call call() {
    StringBuilder text = new StringBuilder();
    query.forEach(
        (name, value) -> text.append(text.isEmpty() ? "" : "&").append(name + "=" + value));
    return new Call(method, path, text.toString(), BodySummary.of(body), 0);
  }
}
