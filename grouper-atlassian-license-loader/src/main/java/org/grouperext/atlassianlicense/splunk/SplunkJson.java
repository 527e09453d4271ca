package org.grouperext.atlassianlicense.splunk;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the small answers of Splunk, in the shapes that its versions give them. */
final class SplunkJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private SplunkJson() {}

  static JsonNode read(InputStream body) throws IOException {
    return MAPPER.readTree(body);
  }

  /**
   * Messages: a list of types and texts, or, from old versions, the texts by type. Anything else
   * becomes a message of no known type, which is harmful.
   */
  static List<SplunkMessage> messages(JsonNode messages) {
    List<SplunkMessage> read = new ArrayList<>();
    if (messages.isArray()) {
      messages.forEach(
          message ->
              read.add(
                  new SplunkMessage(message.path("type").asText(), message.path("text").asText())));
    } else if (messages.isObject()) {
      messages
          .properties()
          .forEach(
              texts ->
                  texts
                      .getValue()
                      .forEach(text -> read.add(new SplunkMessage(texts.getKey(), text.asText()))));
    } else if (!messages.isMissingNode() && !messages.isNull()) {
      read.add(new SplunkMessage("", ""));
    }
    return read;
  }
}
