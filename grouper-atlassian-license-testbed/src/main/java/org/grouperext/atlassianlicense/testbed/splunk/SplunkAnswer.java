package org.grouperext.atlassianlicense.testbed.splunk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One answer on its way to the client. Immutable: each change gives a new answer, so that faults
 * can be put one behind the other.
 */
public final class SplunkAnswer {

  private static final JsonMapper JSON = new JsonMapper();

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;
  private final Delivery delivery;

  private SplunkAnswer(int status, Map<String, String> headers, byte[] body, Delivery delivery) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.delivery = delivery;
  }

  /** An answer with a JSON body. */
  public static SplunkAnswer json(int status, JsonNode body) {
    return new SplunkAnswer(status, Map.of(), bytes(body), Delivery.WHOLE)
        .withHeader("Content-Type", "application/json; charset=UTF-8");
  }

  /** An answer that is nothing but a message, as Splunk refuses a request. */
  public static SplunkAnswer message(int status, String type, String text) {
    ObjectNode body = JSON.createObjectNode();
    body.putArray("messages").addObject().put("type", type).put("text", text);
    return json(status, body);
  }

  /** An answer with a body of any kind. */
  public static SplunkAnswer text(int status, String contentType, String body) {
    return new SplunkAnswer(status, Map.of(), body.getBytes(UTF_8), Delivery.WHOLE)
        .withHeader("Content-Type", contentType);
  }

  /** The same with another status. */
  public SplunkAnswer withStatus(int other) {
    return new SplunkAnswer(other, headers, body, delivery);
  }

  /** The same with one more header, or another value of it. */
  public SplunkAnswer withHeader(String name, String value) {
    Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.put(name, value);
    return new SplunkAnswer(status, more, body, delivery);
  }

  /** The same with its bytes changed. */
  public SplunkAnswer withBytes(UnaryOperator<byte[]> change) {
    return new SplunkAnswer(status, headers, change.apply(body.clone()), delivery);
  }

  /** The same with its JSON body changed; an answer without one stays as it is. */
  public SplunkAnswer withJson(Consumer<ObjectNode> change) {
    try {
      if (body.length > 0 && JSON.readTree(body) instanceof ObjectNode tree) {
        change.accept(tree);
        return new SplunkAnswer(status, headers, bytes(tree), delivery);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same, of which only a part arrives: the headers announce the whole body, and the connection
   * is closed after so many bytes of it.
   */
  public SplunkAnswer cutAfter(int bytes) {
    int arriving = Math.min(bytes, Math.max(0, body.length - 1));
    return delivered(new Delivery(Integer.MAX_VALUE, arriving, delivery.pause()));
  }

  /** The same, of which only so many bytes of status line and headers arrive. */
  public SplunkAnswer cutInHeadersAfter(int bytes) {
    return delivered(new Delivery(Math.min(bytes, head().length - 1), 0, delivery.pause()));
  }

  /** The same, of which nothing arrives: the connection is closed before the status line. */
  public SplunkAnswer lost() {
    return cutInHeadersAfter(0);
  }

  /** The same, byte by byte, with a pause before each. */
  public SplunkAnswer trickled(Duration pause) {
    return delivered(new Delivery(delivery.head(), delivery.body(), pause));
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** How many bytes the body has. */
  public int length() {
    return body.length;
  }

  /** Status line and headers. */
  byte[] head() {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " " + status + "\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (status != 204) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    return head.append("\r\n").toString().getBytes(UTF_8);
  }

  byte[] body() {
    return body.clone();
  }

  Delivery delivery() {
    return delivery;
  }

  private SplunkAnswer delivered(Delivery other) {
    return new SplunkAnswer(status, headers, body, other);
  }

  private static byte[] bytes(JsonNode body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
