package org.grouperext.atlassianlicense.splunk;

import com.fasterxml.jackson.core.JacksonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an answer that is perhaps a refusal, as far as it matters to us.
 *
 * @param status the HTTP status
 * @param contentType what the body is said to be; null if nothing is said
 * @param retryAfter how long Splunk asks to wait; zero if it does not say
 * @param notExecuted whether Splunk says that it did not start the search
 */
record Refusal(int status, @Nullable String contentType, Duration retryAfter, boolean notExecuted) {

  private static final int LONGEST_BODY = 65_536;
  private static final List<String> NOT_EXECUTED =
      List.of("Search not executed", "The maximum number of concurrent", "quota");

  static Refusal of(ClassicHttpResponse response, Instant now) throws IOException {
    HttpEntity entity = response.getEntity();
    boolean busy = response.getCode() == 503 && entity != null;
    return new Refusal(
        response.getCode(),
        entity == null ? null : entity.getContentType(),
        retryAfter(response.getFirstHeader("Retry-After"), now),
        busy && saysNotExecuted(entity));
  }

  private static boolean saysNotExecuted(HttpEntity entity) throws IOException {
    try (InputStream body = entity.getContent()) {
      byte[] start = body.readNBytes(LONGEST_BODY);
      return SplunkJson.messages(SplunkJson.read(new ByteArrayInputStream(start)).path("messages"))
          .stream()
          .anyMatch(message -> NOT_EXECUTED.stream().anyMatch(message.text()::contains));
    } catch (JacksonException e) {
      return false;
    }
  }

  // Seconds or a date, as HTTP has it; anything else is as if nothing was said.
  private static Duration retryAfter(@Nullable Header header, Instant now) {
    String value = header == null ? "" : header.getValue().strip();
    if (value.matches("\\d{1,6}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
