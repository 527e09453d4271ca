package org.grouperext.atlassianlicense.testbed.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import javax.servlet.http.HttpServletResponse;

/**
 * What Grouper's web service answered.
 *
 * @param status the status of HTTP
 * @param resultCode Grouper's own code, such as {@code SUCCESS}; empty for who is not let in
 * @param messages what it says of the whole request and of each person in it
 */
public record WebServiceAnswer(int status, String resultCode, List<String> messages) {
  /** Copies the messages. */
  public WebServiceAnswer {
    messages = List.copyOf(messages);
  }

  static WebServiceAnswer parse(HttpResponse<String> response) {
    if (response.statusCode() == HttpServletResponse.SC_UNAUTHORIZED) {
      return new WebServiceAnswer(response.statusCode(), "", List.of());
    }
    String code = response.headers().firstValue("X-Grouper-resultCode").orElse("");
    try {
      return new WebServiceAnswer(
          response.statusCode(),
          code,
          new ObjectMapper().readTree(response.body()).findValuesAsText("resultMessage"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "No JSON, but status " + response.statusCode() + ", from " + response.uri(), e);
    }
  }
}
