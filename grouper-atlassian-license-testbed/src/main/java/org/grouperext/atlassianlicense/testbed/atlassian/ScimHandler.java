package org.grouperext.atlassianlicense.testbed.atlassian;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The HTTP side of the SCIM directory: key, media type, faults, and the record of every call. */
final class ScimHandler implements HttpHandler {
  private static final String SCIM_JSON = "application/scim+json";

  private final String authorization;
  private final ScimApi api;
  private final CallLog calls;
  private final Faults faults;
  private final AtomicInteger underWay = new AtomicInteger();

  ScimHandler(String key, ScimApi api, CallLog calls, Faults faults) {
    this.authorization = "Bearer " + key;
    this.api = api;
    this.calls = calls;
    this.faults = faults;
  }

  /** How many calls were received and are not answered yet. */
  int underWay() {
    return underWay.get();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    underWay.incrementAndGet();
    try (exchange) {
      respond(exchange);
    } finally {
      underWay.decrementAndGet();
    }
  }

  private void respond(HttpExchange exchange) throws IOException {
    ScimRequest request = ScimRequest.read(exchange);
    Call call = request.call();
    Optional<Fault.Trouble> trouble = faults.strike(call);
    Harm.of(request).ifPresent(what -> calls.addHarm(call, what));
    if (trouble.orElse(null) instanceof Fault.Cut cut) {
      if (cut.carriedOut()) {
        answer(request, exchange.getRequestHeaders());
      }
      calls.add(call);
      return;
    }
    ScimAnswer answer =
        trouble
            .flatMap(ScimHandler::refusal)
            .orElseGet(() -> answer(request, exchange.getRequestHeaders()));
    calls.add(call.answered(answer.status()));
    send(exchange, answer);
  }

  /** What the trouble answers in place of the directory; a slow one waits and answers nothing. */
  private static Optional<ScimAnswer> refusal(Fault.Trouble trouble) {
    if (trouble instanceof Fault.Slow slow) {
      pause(slow.delay());
    }
    return trouble instanceof Fault.Status status
        ? Optional.of(ScimAnswer.of(status))
        : Optional.empty();
  }

  private static void pause(Duration delay) {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ScimAnswer answer(ScimRequest request, Headers headers) {
    if (!request.path().startsWith("/")) {
      return ScimAnswer.error(404, "", "There is no such directory");
    }
    if (!authorization.equals(headers.getFirst("Authorization"))) {
      return ScimAnswer.error(401, "", "The bearer key is missing or not this directory's");
    }
    String type = Optional.ofNullable(headers.getFirst("Content-Type")).orElse("");
    if (request.needsBody() && !type.matches("application/(scim\\+)?json\\b.*")) {
      return ScimAnswer.error(415, "", "Content-Type must be " + SCIM_JSON);
    }
    return api.answer(request);
  }

  private static void send(HttpExchange exchange, ScimAnswer answer) throws IOException {
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    if (answer.body().isEmpty()) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    byte[] bytes = answer.body().get().toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", SCIM_JSON + ";charset=UTF-8");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
