package org.grouperext.atlassianlicense.splunk;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.grouperext.atlassianlicense.splunk.Alarms.Alarm;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;

/**
 * Carries one request at a time to Splunk. Follows no redirect and repeats nothing by itself; turns
 * every refusal and every broken connection into a {@link SplunkException}.
 */
final class SplunkHttp implements AutoCloseable {

  /** Reads the body of an answer. */
  @FunctionalInterface
  interface BodyReader<T> {
    T read(InputStream body) throws IOException;
  }

  /**
   * An answer that is no refusal.
   *
   * @param status 200 or 201; 204 if Splunk has nothing to say yet; 404 if it does not know
   * @param content what was read from the body of a 200 or 201
   */
  record Reply<T>(int status, Optional<T> content) {}

  private final SplunkConnection connection;
  private final CloseableHttpClient client;
  private final Alarms alarms = new Alarms();

  SplunkHttp(SplunkConnection connection) {
    this.connection = connection;
    this.client = SplunkHttpClients.create(connection);
  }

  /** Sends a request once. However slowly its answer comes, it is broken off at the deadline. */
  <T> Reply<T> send(ApiCall call, Deadline deadline, BodyReader<T> reader) {
    deadline.check();
    HttpUriRequestBase request = call.request(connection);
    request.setConfig(config(deadline));
    Alarm alarm = alarms.after(deadline.left(), request::abort);
    try (alarm) {
      return client.execute(request, response -> reply(call, response, deadline, reader));
    } catch (JacksonException e) {
      // Its message quotes the body, so it is not kept as the cause.
      throw new IncompleteSearchException(Reason.UNREADABLE, call + " was not answered with JSON");
    } catch (IOException e) {
      throw alarm.hasRung() ? Deadline.missed() : BrokenConnections.explain(call, e);
    }
  }

  @Override
  public void close() {
    alarms.close();
    client.close(CloseMode.GRACEFUL);
  }

  private static <T> Reply<T> reply(
      ApiCall call, ClassicHttpResponse response, Deadline deadline, BodyReader<T> reader)
      throws IOException {
    HttpEntity entity = response.getEntity();
    int status = response.getCode();
    Instant now = deadline.timing().now().instant();
    Optional<SplunkException> refusal = Answers.refusal(call, Refusal.of(response, now));
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    if (status == 404 || status == 204) {
      return new Reply<>(status, Optional.empty());
    }
    try (InputStream body = entity == null ? InputStream.nullInputStream() : entity.getContent();
        InputStream whole = notEmpty(new DeadlineStream(body, deadline))) {
      return new Reply<>(status, Optional.of(reader.read(whole)));
    }
  }

  // That is what is left of an answer that was cut among its headers.
  private static InputStream notEmpty(InputStream body) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(body);
    int first = whole.read();
    if (first < 0) {
      throw new ConnectionClosedException("The answer has no body");
    }
    whole.unread(first);
    return whole;
  }

  // The secret is in a header already, and what looks for another one logs what was answered.
  private RequestConfig config(Deadline deadline) {
    return RequestConfig.custom()
        .setAuthenticationEnabled(false)
        .setResponseTimeout(timeout(deadline))
        .build();
  }

  private Timeout timeout(Deadline deadline) {
    Duration most = connection.requestTimeout();
    Duration left = deadline.left().plusMillis(1);
    return Timeout.of(left.compareTo(most) < 0 ? left : most);
  }
}
