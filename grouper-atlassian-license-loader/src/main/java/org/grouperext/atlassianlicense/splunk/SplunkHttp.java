package org.grouperext.atlassianlicense.splunk;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
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

  private static final TimeValue LONGEST_IDLE = TimeValue.ofMinutes(1);

  private final SplunkConnection connection;
  private final CloseableHttpClient client;

  SplunkHttp(SplunkConnection connection) {
    this.connection = connection;
    this.client =
        HttpClients.custom()
            .setUserAgent("grouper-atlassian-license")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableAuthCaching()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDefaultConnectionConfig(connections(connection.requestTimeout()))
                    .build())
            .build();
  }

  /** Sends a request once. */
  <T> Reply<T> send(ApiCall call, Deadline deadline, BodyReader<T> reader) {
    deadline.check();
    HttpUriRequestBase request = call.request(connection);
    request.setConfig(RequestConfig.custom().setResponseTimeout(timeout(deadline)).build());
    try {
      return client.execute(
          request, response -> reply(call, response, body -> reader.read(within(deadline, body))));
    } catch (JacksonException e) {
      // Its message quotes the body, so it is not kept as the cause.
      throw new IncompleteSearchException(Reason.UNREADABLE, call + " was not answered with JSON");
    } catch (IOException e) {
      throw BrokenConnections.explain(call, e);
    }
  }

  @Override
  public void close() {
    client.close(CloseMode.GRACEFUL);
  }

  private static <T> Reply<T> reply(
      ApiCall call, ClassicHttpResponse response, BodyReader<T> reader) throws IOException {
    HttpEntity entity = response.getEntity();
    int status = response.getCode();
    Optional<SplunkException> refusal =
        Answers.refusal(call, status, entity == null ? null : entity.getContentType());
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    if (status == 404 || status == 204) {
      return new Reply<>(status, Optional.empty());
    }
    try (InputStream body = entity == null ? InputStream.nullInputStream() : entity.getContent()) {
      return new Reply<>(status, Optional.of(reader.read(body)));
    }
  }

  private static InputStream within(Deadline deadline, InputStream body) {
    return new DeadlineStream(body, deadline);
  }

  private Timeout timeout(Deadline deadline) {
    Duration most = connection.requestTimeout();
    Duration left = deadline.left().plusMillis(1);
    return Timeout.of(left.compareTo(most) < 0 ? left : most);
  }

  private static ConnectionConfig connections(Duration timeout) {
    return ConnectionConfig.custom()
        .setConnectTimeout(Timeout.of(timeout))
        .setSocketTimeout(Timeout.of(timeout))
        .setTimeToLive(LONGEST_IDLE)
        .build();
  }
}
