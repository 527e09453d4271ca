package org.grouperext.atlassianlicense.splunk;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.grouperext.atlassianlicense.splunk.SplunkHttp.BodyReader;
import org.grouperext.atlassianlicense.splunk.SplunkHttp.Reply;
import org.grouperext.atlassianlicense.splunk.SplunkUnavailableException.Outcome;

/** One search in Splunk, from its creation to its deletion. */
final class SearchJob {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final int LOOKS = 3;
  private static final Map<String, String> JSON = Map.of("output_mode", "json");

  private final SplunkHttp http;
  private final String root;
  private final Deadline deadline;
  private String sid;
  private boolean created;
  private boolean resultsVersion2 = true;

  /**
   * A search that is not created yet.
   *
   * @param sid the id to ask for; with an id of our own, a search whose creation was not answered
   *     can be deleted nevertheless
   */
  SearchJob(SplunkHttp http, String root, Deadline deadline, String sid) {
    this.http = http;
    this.root = root;
    this.deadline = deadline;
    this.sid = sid;
  }

  String sid() {
    return sid;
  }

  boolean isCreated() {
    return created;
  }

  /** Whether Splunk may hold this search when this has happened. */
  boolean mayExistAfter(Throwable failure) {
    boolean refused =
        (failure instanceof SplunkRejectedException rejected && !rejected.mayHaveArrived())
            || failure instanceof SplunkUnauthorizedException
            || (failure instanceof SplunkUnavailableException e && !e.mayHaveArrived());
    return created || !refused;
  }

  /**
   * Creates it. Tried again only while Splunk says that it did nothing; if its answer is lost, the
   * search is looked for by the id that was asked for.
   */
  void create(Map<String, String> parameters) {
    SearchCreation creation = new SearchCreation(http, root, parameters);
    try {
      sid = Retries.TURNED_AWAY.call(deadline, () -> creation.send(deadline));
    } catch (SplunkUnavailableException e) {
      if (!e.mayHaveArrived() || !isFound()) {
        throw e;
      }
    }
    created = true;
  }

  /** Waits until it is done, and gives its status then. */
  JobStatus awaitDone(Consumer<JobStatus> progress) {
    Duration pause = FIRST_PAUSE;
    while (true) {
      Optional<JobStatus> status = poll();
      status.ifPresent(progress);
      status.ifPresent(JobStatus::requireSound);
      if (status.isPresent() && status.get().done()) {
        return status.get();
      }
      deadline.pause(pause);
      pause = pause.multipliedBy(2);
      pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
  }

  /** Throws unless it is still as it was when it was done. */
  void requireUnchanged(JobStatus before) {
    JobStatus now = poll().orElseThrow(SearchJob::changed);
    now.requireSound();
    if (!now.done() || now.rows() != before.rows()) {
      throw changed();
    }
  }

  /** Reads one page; what the reader does must bear to be done again from the page's start. */
  <T> T page(int offset, int count, BodyReader<T> reader) {
    Map<String, String> parameters =
        Map.of("output_mode", "json", "offset", "" + offset, "count", "" + count);
    return Retries.DEFAULT.call(deadline, () -> pageOnce(parameters, reader));
  }

  /** Deletes it. Whether it is certain that there is none any more. */
  boolean delete(Retries retries, Deadline own) {
    ApiCall call = new ApiCall("DELETE", path(""), JSON);
    try {
      retries.call(own, () -> http.send(call, own, ignored -> true));
      return true;
    } catch (SplunkException e) {
      return false;
    }
  }

  // A creation whose answer was lost may still be under way.
  private boolean isFound() {
    Duration pause = FIRST_PAUSE;
    for (int look = 0; look < LOOKS; look++) {
      deadline.pause(pause);
      pause = pause.multipliedBy(2);
      try {
        poll();
        return true;
      } catch (IncompleteSearchException e) {
        if (e.reason() != Reason.LOST) {
          return true;
        }
      } catch (SplunkException e) {
        return false;
      }
    }
    return false;
  }

  // A new search may have nothing to say for a moment (204).
  private Optional<JobStatus> poll() {
    ApiCall call = new ApiCall("GET", path(""), JSON);
    Reply<JsonNode> reply =
        Retries.DEFAULT.call(deadline, () -> http.send(call, deadline, SplunkJson::read));
    if (reply.status() == 404) {
      throw lost();
    }
    return reply.content().map(JobStatus::of);
  }

  private <T> T pageOnce(Map<String, String> parameters, BodyReader<T> reader) {
    ApiCall call = new ApiCall("GET", resultsPath(), parameters);
    Reply<T> reply = http.send(call, deadline, reader);
    if (reply.status() == 404 && resultsVersion2) {
      resultsVersion2 = false;
      return pageOnce(parameters, reader);
    }
    if (reply.status() == 404) {
      throw lost();
    }
    return reply
        .content()
        .orElseThrow(
            () ->
                SplunkUnavailableException.answered(
                    call
                        + " has no rows yet although the search is done. The next run tries again.",
                    Outcome.UNCERTAIN,
                    Duration.ZERO));
  }

  private static IncompleteSearchException changed() {
    return new IncompleteSearchException(
        Reason.CHANGED, "the search changed while its rows were read");
  }

  private IncompleteSearchException lost() {
    return new IncompleteSearchException(Reason.LOST, "Splunk does not know the search any more");
  }

  private String resultsPath() {
    String path = path("/results");
    return resultsVersion2 ? path.replace("/search/jobs/", "/search/v2/jobs/") : path;
  }

  private String path(String rest) {
    return root + "/search/jobs/" + URLEncoder.encode(sid, StandardCharsets.UTF_8) + rest;
  }
}
