package org.grouperext.atlassianlicense.splunk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;

/**
 * How a search is doing.
 *
 * @param state Splunk's dispatch state
 * @param done whether Splunk says it is done
 * @param brokenOff why it will never be complete, if so
 * @param rows how many rows there are, once done
 * @param scannedEvents events looked at so far
 * @param messages what Splunk has to say about it
 */
record JobStatus(
    String state,
    boolean done,
    Optional<Reason> brokenOff,
    int rows,
    long scannedEvents,
    List<SplunkMessage> messages) {

  JobStatus {
    messages = List.copyOf(messages);
  }

  static JobStatus of(JsonNode body) {
    JsonNode content = body.at("/entry/0/content");
    if (!content.path("dispatchState").isTextual()) {
      throw incomprehensible(body);
    }
    String state = content.path("dispatchState").asText();
    boolean done = state.equals("DONE") && flag(content, "isDone");
    return new JobStatus(
        state,
        done,
        brokenOff(content),
        done ? number(content, "resultCount") : 0,
        content.path("scanCount").asLong(),
        SplunkJson.messages(content.path("messages")));
  }

  SearchProgress progress(int rowsRead) {
    return new SearchProgress(shownState(), scannedEvents, rowsRead, rows);
  }

  /** Throws if the search will never be complete, or if a message makes that doubtful. */
  void requireSound() {
    brokenOff.ifPresent(
        reason -> {
          throw new IncompleteSearchException(
              reason, "the search ended in the state " + shownState());
        });
    if (done) {
      requireHarmless(messages, "the search");
    }
  }

  static void requireHarmless(List<SplunkMessage> messages, String where) {
    SplunkMessage.firstHarmful(messages)
        .ifPresent(
            message -> {
              throw new IncompleteSearchException(
                  Reason.MESSAGE, where + " carries " + message.explanation());
            });
  }

  private static Optional<Reason> brokenOff(JsonNode content) {
    if (flag(content, "isFailed") || content.path("dispatchState").asText().equals("FAILED")) {
      return Optional.of(Reason.FAILED);
    }
    if (flag(content, "isFinalized")) {
      return Optional.of(Reason.FINALIZED);
    }
    // Not every version sends this one.
    return content.has("isZombie") && flag(content, "isZombie")
        ? Optional.of(Reason.ZOMBIE)
        : Optional.empty();
  }

  // Splunk's versions write true, 1 or "1". A flag that is missing says nothing, so not "no".
  private static boolean flag(JsonNode content, String name) {
    return switch (content.path(name).asText()) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw new IncompleteSearchException(Reason.UNREADABLE, "the job has no " + name);
    };
  }

  private static int number(JsonNode content, String name) {
    String text = content.path(name).asText();
    if (!text.matches("\\d{1,9}")) {
      throw new IncompleteSearchException(Reason.UNREADABLE, "the job has no " + name);
    }
    return Integer.parseInt(text);
  }

  private static IncompleteSearchException incomprehensible(JsonNode body) {
    requireHarmless(SplunkJson.messages(body.path("messages")), "the answer about the search");
    return new IncompleteSearchException(Reason.UNREADABLE, "the job has no dispatch state");
  }

  private String shownState() {
    return state.matches("[A-Z_]{1,20}") ? state : "unknown";
  }
}
