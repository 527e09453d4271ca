package org.grouperext.atlassianlicense.testbed.splunk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Speaks HTTP/1.1 over one connection: request by request, down to the single byte. */
final class SplunkConversation {

  private final InputStream in;
  private final OutputStream out;
  private final BiFunction<Optional<String>, SplunkRequest, SplunkAnswer> service;

  SplunkConversation(
      Socket socket, BiFunction<Optional<String>, SplunkRequest, SplunkAnswer> service)
      throws IOException {
    this.in = new BufferedInputStream(socket.getInputStream());
    this.out = socket.getOutputStream();
    this.service = service;
  }

  /** Answers the next request. Whether the connection can be used for another one. */
  boolean goesOn() throws IOException, InterruptedException {
    String[] requestLine = line().split(" ");
    if (requestLine.length != 3) {
      return false;
    }
    Map<String, String> headers = headers();
    int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
    String form = new String(in.readNBytes(length), UTF_8);
    String[] target = requestLine[1].split("\\?", 2);
    Map<String, String> parameters = new LinkedHashMap<>();
    addParameters(target.length == 2 ? target[1] : "", parameters);
    addParameters(form, parameters);
    String path = URLDecoder.decode(target[0], UTF_8);
    return send(
        service.apply(
            Optional.ofNullable(headers.get("Authorization")),
            new SplunkRequest(requestLine[0], path, parameters)));
  }

  private boolean send(SplunkAnswer answer) throws IOException, InterruptedException {
    Delivery delivery = answer.delivery();
    return send(answer.head(), delivery.head(), delivery)
        && send(answer.body(), delivery.body(), delivery);
  }

  private boolean send(byte[] bytes, int most, Delivery delivery)
      throws IOException, InterruptedException {
    int sent = Math.min(bytes.length, most);
    if (delivery.isSlow()) {
      for (int i = 0; i < sent; i++) {
        Thread.sleep(delivery.pause().toMillis());
        out.write(bytes[i]);
        out.flush();
      }
    } else {
      out.write(bytes, 0, sent);
      out.flush();
    }
    return sent == bytes.length;
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = line(); !line.isEmpty(); line = line()) {
      String[] nameAndValue = line.split(":", 2);
      headers.put(nameAndValue[0], nameAndValue.length == 2 ? nameAndValue[1].strip() : "");
    }
    return headers;
  }

  // Empty at the end of the stream.
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
      line.write(read);
    }
    return line.toString(ISO_8859_1).strip();
  }

  private static void addParameters(String encoded, Map<String, String> parameters) {
    if (encoded.isEmpty()) {
      return;
    }
    for (String pair : encoded.split("&", -1)) {
      String[] nameAndValue = pair.split("=", 2);
      String value = nameAndValue.length == 2 ? nameAndValue[1] : "";
      parameters.put(URLDecoder.decode(nameAndValue[0], UTF_8), URLDecoder.decode(value, UTF_8));
    }
  }
}
