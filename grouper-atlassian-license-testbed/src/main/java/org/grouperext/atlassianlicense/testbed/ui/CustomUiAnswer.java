package org.grouperext.atlassianlicense.testbed.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What Grouper's UI answered to one operation of a Custom UI.
 *
 * @param screen the HTML of the screen, empty when Grouper left the screen as it was
 * @param messages the HTML of each message, in order
 */
public record CustomUiAnswer(String screen, List<String> messages) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCREEN = "#grouperMainContentDivId";

  /** Copies the messages. */
  public CustomUiAnswer {
    messages = List.copyOf(messages);
  }

  static CustomUiAnswer parse(String json) {
    try {
      List<JsonNode> actions = new ArrayList<>();
      StreamSupport.stream(JSON.readTree(json).path("actions").spliterator(), false)
          .forEach(actions::add);
      return new CustomUiAnswer(screen(actions), messages(actions));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "The Grouper UI did not answer in JSON; its log says what went wrong.", e);
    }
  }

  private static String screen(List<JsonNode> actions) {
    return actions.stream()
        .filter(action -> SCREEN.equals(action.path("innerHtmlJqueryHandle").asText()))
        .map(action -> action.path("html").asText())
        .reduce("", (earlier, later) -> later);
  }

  private static List<String> messages(List<JsonNode> actions) {
    return actions.stream()
        .map(action -> action.path("message").asText())
        .filter(message -> !message.isEmpty())
        .toList();
  }
}
