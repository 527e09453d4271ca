package org.grouperext.atlassianlicense.testbed.splunk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** One search: done after a number of polls, its rows known from the start. */
final class SearchJob {

  private record Message(String type, String text) {}

  private final String sid;
  private final List<ObjectNode> rows;
  private final List<Message> messages = new ArrayList<>();
  private final int scanned;
  private int pollsLeft;
  private boolean failed;

  SearchJob(String sid, List<ObjectNode> rows, int scanned, int pollsUntilDone) {
    this.sid = sid;
    this.rows = rows;
    this.scanned = scanned;
    this.pollsLeft = pollsUntilDone;
  }

  String sid() {
    return sid;
  }

  SearchJob withMessage(String type, String text) {
    messages.add(new Message(type, text));
    return this;
  }

  SearchJob fail() {
    failed = true;
    return this;
  }

  boolean isDone() {
    return pollsLeft <= 0;
  }

  /** The search as the job endpoint shows it, one poll further on. */
  synchronized SplunkAnswer poll(int pollsUntilDone) {
    boolean first = pollsLeft == pollsUntilDone;
    String running = first ? "QUEUED" : "RUNNING";
    String state = pollsLeft > 0 ? running : failed ? "FAILED" : "DONE";
    double progress = pollsUntilDone == 0 ? 1 : 1 - (double) pollsLeft / pollsUntilDone;
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode content = body.putArray("entry").addObject().put("name", sid).putObject("content");
    content.put("sid", sid).put("dispatchState", state).put("doneProgress", progress);
    content.put("scanCount", Math.round(scanned * progress)).put("eventCount", scanned);
    content.put("isDone", isDone()).put("isFailed", isDone() && failed);
    content.put("isFinalized", false).put("isZombie", false).put("isPaused", false);
    content.put("resultCount", isDone() ? rows.size() : 0);
    addMessages(content);
    pollsLeft = Math.max(0, pollsLeft - 1);
    return SplunkAnswer.json(200, body);
  }

  /** One page of rows. */
  synchronized SplunkAnswer page(int offset, int count) {
    if (!isDone()) {
      return SplunkAnswers.noContent();
    }
    int from = Math.min(offset, rows.size());
    int until = Math.min(rows.size(), from + count);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("preview", false).put("init_offset", offset).put("post_process_count", 0);
    addMessages(body);
    ArrayNode fields = body.putArray("fields");
    rows.stream()
        .limit(1)
        .forEach(row -> row.fieldNames().forEachRemaining(n -> fields.addObject().put("name", n)));
    body.putArray("results").addAll(rows.subList(from, until));
    body.putObject("highlighted");
    return SplunkAnswer.json(200, body);
  }

  private void addMessages(ObjectNode to) {
    ArrayNode array = to.putArray("messages");
    messages.forEach(
        message -> array.addObject().put("type", message.type()).put("text", message.text()));
  }
}
