package org.grouperext.atlassianlicense.chaos;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkCall;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkRequest;
import org.jspecify.annotations.Nullable;

/**
 * Tells forgeries: a row that Splunk never gave, whole and readable, with a time inside the window
 * of its search. Nobody can tell such a row from a true one, so a change that happens to make one
 * up is made again differently. Nothing else is left out.
 */
final class InventedRows {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int TRIES = 50;

  private record Window(BigDecimal from, BigDecimal through) {

    boolean holds(BigDecimal time) {
      return time.compareTo(from) >= 0 && time.compareTo(through) <= 0;
    }
  }

  private final Map<String, Window> windows = new ConcurrentHashMap<>();

  /** Remembers what a search is about. */
  void watch(SplunkRequest request) {
    if (request.call() == SplunkCall.CREATE) {
      windows.put(
          request.parameter("id", ""),
          new Window(
              new BigDecimal(request.parameter("earliest_time", "0")),
              new BigDecimal(request.parameter("latest_time", "0"))));
    }
  }

  /** The good answer after a change that makes no row up; as it is if none was found. */
  SplunkAnswer unlessInvented(Scene scene, UnaryOperator<SplunkAnswer> change) {
    SplunkAnswer good = scene.healthyAnswer();
    Window window = windows.get(scene.request().sid());
    Set<String> told = readable(good, window);
    for (int tries = 0; tries < TRIES; tries++) {
      SplunkAnswer changed = change.apply(good);
      if (!scene.is(SplunkCall.RESULTS) || told.containsAll(readable(changed, window))) {
        return changed;
      }
    }
    return good;
  }

  /** The rows up to the end, or to where the JSON breaks: so far, rows may be taken for true. */
  private static Set<String> readable(SplunkAnswer answer, @Nullable Window window) {
    Set<String> rows = new HashSet<>();
    answer.withBytes(
        body -> {
          try (JsonParser parser = JSON.createParser(body)) {
            read(parser, window, rows);
          } catch (IOException ignored) {
            // What comes after is lost.
          }
          return body;
        });
    return rows;
  }

  private static void read(JsonParser parser, @Nullable Window window, Set<String> rows)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean results = parser.currentName().equals("results");
      if (parser.nextToken() == JsonToken.START_ARRAY && results) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          add(parser.readValueAsTree(), window, rows);
        }
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void add(JsonNode row, @Nullable Window window, Set<String> rows) {
    BigDecimal login = number(row.path("last_login"));
    BigDecimal first = number(row.path("first"));
    BigDecimal last = number(row.path("last"));
    if (login != null && row.path("user").isTextual() && window != null && window.holds(login)) {
      String user = row.path("user").asText().strip().toLowerCase(Locale.ROOT);
      rows.add(user + " " + milliseconds(login));
    } else if (first != null && last != null && number(row.path("count")) != null) {
      rows.add("from " + milliseconds(first) + " to " + milliseconds(last));
    }
  }

  private static @Nullable BigDecimal number(JsonNode value) {
    return value.isTextual() && value.asText().matches("\\d{1,11}([.]\\d{1,9})?")
        ? new BigDecimal(value.asText())
        : null;
  }

  private static long milliseconds(BigDecimal seconds) {
    return Instant.ofEpochSecond(
            seconds.longValue(), seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue())
        .toEpochMilli();
  }
}
