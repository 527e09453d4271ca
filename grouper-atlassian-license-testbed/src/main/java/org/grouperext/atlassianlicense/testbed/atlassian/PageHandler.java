package org.grouperext.atlassianlicense.testbed.atlassian;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Serves the page for people at {@code /}, and nothing else. */
final class PageHandler implements HttpHandler {
  private final Supplier<String> page;

  PageHandler(Supplier<String> page) {
    this.page = page;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean found =
          exchange.getRequestURI().getPath().equals("/")
              && exchange.getRequestMethod().equals("GET");
      byte[] bytes = (found ? page.get() : "Not found").getBytes(StandardCharsets.UTF_8);
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", found ? "text/html;charset=UTF-8" : "text/plain");
      headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
      headers.set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
