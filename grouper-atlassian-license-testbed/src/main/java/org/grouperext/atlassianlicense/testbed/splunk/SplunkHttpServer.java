package org.grouperext.atlassianlicense.testbed.splunk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Carries requests and answers over real HTTP, on a port of the loopback address. */
final class SplunkHttpServer {

  // The server writes headers and body apart: without this, each answer takes 40 ms longer.
  static {
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final BiFunction<Optional<String>, SplunkRequest, SplunkAnswer> service;

  private SplunkHttpServer(
      HttpServer server, BiFunction<Optional<String>, SplunkRequest, SplunkAnswer> service) {
    this.server = server;
    this.service = service;
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "splunk-simulator");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Listens; port 0 lets the operating system choose. */
  static SplunkHttpServer listen(
      int port, BiFunction<Optional<String>, SplunkRequest, SplunkAnswer> service)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    SplunkHttpServer listening = new SplunkHttpServer(server, service);
    server.setExecutor(listening.threads);
    server.createContext("/", listening::handle);
    server.start();
    return listening;
  }

  int port() {
    return server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> parameters = new LinkedHashMap<>();
      addParameters(exchange.getRequestURI().getRawQuery(), parameters);
      addParameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8), parameters);
      SplunkRequest request =
          new SplunkRequest(
              exchange.getRequestMethod(), exchange.getRequestURI().getPath(), parameters);
      Optional<String> authorization =
          Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
      send(service.apply(authorization, request), exchange);
    }
  }

  // Closing an exchange that was not answered in full closes its connection.
  private static void send(SplunkAnswer answer, HttpExchange exchange) throws IOException {
    if (answer.bytesSent().isEmpty()) {
      return;
    }
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(answer.status(), answer.length() == 0 ? -1 : answer.length());
    if (answer.length() > 0) {
      exchange.getResponseBody().write(answer.body(), 0, answer.bytesSent().getAsInt());
      exchange.getResponseBody().flush();
    }
  }

  private static void addParameters(@Nullable String encoded, Map<String, String> parameters) {
    if (encoded == null || encoded.isEmpty()) {
      return;
    }
    for (String pair : encoded.split("&", -1)) {
      String[] nameAndValue = pair.split("=", 2);
      String value = nameAndValue.length == 2 ? nameAndValue[1] : "";
      parameters.put(URLDecoder.decode(nameAndValue[0], UTF_8), URLDecoder.decode(value, UTF_8));
    }
  }
}
