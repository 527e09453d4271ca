package org.grouperext.atlassianlicense.testbed.splunk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.function.Consumer;

/** The faults that Splunk and the ways to it are known for. */
public final class SplunkFaults {

  private SplunkFaults() {}

  /** Refuses the token, as after it expired. */
  public static SplunkFault unauthorized() {
    return (request, healthy) -> SplunkAnswers.unauthorized();
  }

  /** Answers with this status and a message of severity ERROR. */
  public static SplunkFault status(int status) {
    return (request, healthy) -> SplunkAnswer.message(status, "ERROR", "Something went wrong.");
  }

  /** Does nothing, and asks to come again later: seconds, or a date as HTTP writes it. */
  public static SplunkFault retryAfter(int status, String when) {
    return (request, healthy) ->
        SplunkAnswer.message(status, "ERROR", "Too many requests.").withHeader("Retry-After", when);
  }

  /** Answers a search as if the user had too many of them running. */
  public static SplunkFault quotaExceeded() {
    return (request, healthy) -> SplunkAnswers.quotaExceeded();
  }

  /** Answers with HTTP 200 and nothing but a FATAL message, as was seen in the wild. */
  public static SplunkFault fatalWithStatus200() {
    return (request, healthy) ->
        SplunkAnswer.message(200, "FATAL", "Error in 'SearchParser': something is wrong.");
  }

  /** Sends the client to a login page. */
  public static SplunkFault redirectedToLogin() {
    return (request, healthy) ->
        SplunkAnswer.text(303, "text/html", "<html>See other</html>")
            .withHeader("Location", "/en-US/account/login");
  }

  /** Answers with a proxy's error page. */
  public static SplunkFault htmlPage(int status) {
    return (request, healthy) ->
        SplunkAnswer.text(status, "text/html; charset=UTF-8", "<html><body>Sorry</body></html>");
  }

  /** Forgets the search, as a search head does that was started anew. */
  public static SplunkFault unknownSid() {
    return (request, healthy) -> SplunkAnswers.unknownSid();
  }

  /** Says that someone, or a limit, ended the search early. */
  public static SplunkFault finalized() {
    return job(
        content -> {
          content.put("isFinalized", true);
          addMessage(content, "INFO", "Search finalized.");
        });
  }

  /** Says that the search failed. */
  public static SplunkFault failed() {
    return job(content -> content.put("dispatchState", "FAILED").put("isFailed", true));
  }

  /** Says that the search's process died. */
  public static SplunkFault zombie() {
    return job(content -> content.put("isZombie", true));
  }

  /** Adds a message to the search. */
  public static SplunkFault jobMessage(String type, String text) {
    return job(content -> addMessage(content, type, text));
  }

  /** Adds a message to each page. */
  public static SplunkFault pageMessage(String type, String text) {
    return page(page -> addMessage(page, type, text));
  }

  /** Leaves the trailer out, as if the search did not know {@code appendpipe}. */
  public static SplunkFault withoutTrailer() {
    return inOrder(
        job(content -> content.put("resultCount", content.path("resultCount").asInt() - 1)),
        page(page -> removeTrailer(page.withArray("results").elements())));
  }

  /** Answers with no rows, and says that there are none. */
  public static SplunkFault empty() {
    return inOrder(
        job(content -> content.put("resultCount", 0)),
        page(page -> page.withArray("results").removeAll()));
  }

  /** Changes the content of a search that is done. */
  public static SplunkFault job(Consumer<ObjectNode> change) {
    SplunkFault fault =
        (request, healthy) ->
            healthy
                .answer(request)
                .withJson(
                    body -> {
                      if (body.at("/entry/0/content") instanceof ObjectNode content
                          && content.path("isDone").asBoolean()) {
                        change.accept(content);
                      }
                    });
    return fault.on(SplunkCall.POLL);
  }

  /** Changes a page of rows. */
  public static SplunkFault page(Consumer<ObjectNode> change) {
    SplunkFault fault = (request, healthy) -> healthy.answer(request).withJson(change);
    return fault.on(SplunkCall.RESULTS);
  }

  /** Changes the rows of a page. */
  public static SplunkFault rows(Consumer<ArrayNode> change) {
    return page(page -> change.accept(page.withArray("results")));
  }

  /** Both faults at once. */
  public static SplunkFault inOrder(SplunkFault outer, SplunkFault inner) {
    return (request, healthy) -> outer.answer(request, inward -> inner.answer(inward, healthy));
  }

  private static void removeTrailer(Iterator<JsonNode> rows) {
    while (rows.hasNext()) {
      if (rows.next().has("row_type")) {
        rows.remove();
      }
    }
  }

  private static void addMessage(ObjectNode to, String type, String text) {
    to.withArray("messages").addObject().put("type", type).put("text", text);
  }
}
