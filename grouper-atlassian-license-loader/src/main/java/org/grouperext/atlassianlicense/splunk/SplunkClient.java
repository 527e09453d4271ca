package org.grouperext.atlassianlicense.splunk;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.grouperext.atlassianlicense.splunk.LoginRows.Counts;

/**
 * Searches logins in Splunk over its REST API: creates a search, waits for it, verifies it, reads
 * its rows and deletes it. Gives an answer only if it is known to be complete, and throws a {@link
 * SplunkException} otherwise.
 *
 * <p>Requests that change nothing are tried again a few times when Splunk is busy or a connection
 * breaks; the one that creates a search only while Splunk says that it did not start one. To be
 * used by one thread at a time.
 */
public final class SplunkClient implements AutoCloseable {

  private final SplunkConnection connection;
  private final Timing timing;
  private final SplunkHttp http;

  /** A client that connects when it is first used. */
  public SplunkClient(SplunkConnection connection) {
    this(connection, Timing.system());
  }

  SplunkClient(SplunkConnection connection, Timing timing) {
    this.connection = connection;
    this.timing = timing;
    this.http = new SplunkHttp(connection);
  }

  /**
   * Finds each user's last login within a window.
   *
   * <p>Rows reach the sink while they come in, before the answer is known to be complete: until
   * this returns they prove that someone logged in, and nothing about anyone else. The sink must
   * take the latest time of each user: a user may come more than once, in several rows or because a
   * page was read again. What the sink throws ends the search and is thrown on.
   *
   * @throws SplunkException if the answer is not known to be complete
   */
  public VerifiedSearch search(LoginSearch search, SearchWindow window, Consumer<LoginRow> sink) {
    return search(search, window, sink, progress -> {});
  }

  /**
   * As {@link #search(LoginSearch, SearchWindow, Consumer)}, and tells how far it has come, each
   * time that Splunk was asked and each time that a page was read.
   */
  public VerifiedSearch search(
      LoginSearch search,
      SearchWindow window,
      Consumer<LoginRow> sink,
      Consumer<SearchProgress> progress) {
    return verified(
        search.splWithTrailer(),
        window,
        progress,
        (job, status) -> {
          Counts counts =
              pages(search, window, sink, status)
                  .read(
                      job,
                      status.rows(),
                      connection.pageRows(),
                      read -> progress.accept(status.progress(read)));
          return deleted ->
              new VerifiedSearch(
                  job.sid(),
                  window,
                  counts.logins(),
                  counts.blankUsers(),
                  status.scannedEvents(),
                  deleted);
        });
  }

  /**
   * Finds out from when to when there are events, among those within a window.
   *
   * @param within where to look; from {@link Instant#EPOCH} to see all that is left
   * @throws SplunkException if the answer is not known to be complete; with the reason {@link
   *     IncompleteSearchException.Reason#EMPTY} if there is no event
   */
  public IndexExtent extent(RetentionSearch search, SearchWindow within) {
    ExtentRow row = new ExtentRow(within);
    return verified(
        search.spl(),
        within,
        progress -> {},
        (job, status) -> {
          IndexExtent extent = row.read(job, status.rows());
          return deleted -> extent;
        });
  }

  /** Closes the connections. */
  @Override
  public void close() {
    http.close();
  }

  private LoginPages pages(
      LoginSearch search, SearchWindow window, Consumer<LoginRow> sink, JobStatus done) {
    LoginPages.requirePlausible(done.rows(), connection.maxRows());
    Expectations expected = Expectations.of(search, window, timing.now().instant(), done.rows());
    return new LoginPages(search, expected, sink);
  }

  /** Reads a search that is done; what it gives is completed when the search is deleted. */
  @FunctionalInterface
  private interface Reading<T> {
    Function<Boolean, T> read(SearchJob job, JobStatus status);
  }

  private <T> T verified(
      String spl, SearchWindow window, Consumer<SearchProgress> progress, Reading<T> reading) {
    String sid = "atlassianlicense_" + UUID.randomUUID();
    Deadline deadline = timing.deadline(connection.searchDeadline());
    SearchJob job = new SearchJob(http, connection.root(), deadline, sid);
    Function<Boolean, T> answer;
    try {
      job.create(parameters(spl, window, sid));
      JobStatus status = job.awaitDone(reached -> progress.accept(reached.progress(0)));
      answer = reading.read(job, status);
      job.requireUnchanged(status);
    } catch (Throwable e) {
      deleteAfter(job, e);
      throw e;
    }
    return answer.apply(delete(job, Retries.DEFAULT));
  }

  private Map<String, String> parameters(String spl, SearchWindow window, String sid) {
    return Map.ofEntries(
        Map.entry("search", spl),
        Map.entry("id", sid),
        Map.entry("earliest_time", seconds(window.from())),
        Map.entry("latest_time", seconds(window.through())),
        Map.entry("exec_mode", "normal"),
        Map.entry("output_mode", "json"),
        Map.entry("adhoc_search_level", "fast"),
        Map.entry("allow_partial_results", "false"),
        Map.entry("max_time", "0"),
        Map.entry("auto_finalize_ec", "0"),
        Map.entry("auto_cancel", "0"),
        Map.entry("status_buckets", "0"),
        Map.entry("max_count", String.valueOf(connection.maxRows())));
  }

  // After a refusal there is nothing to delete; after a lost answer there may be.
  private void deleteAfter(SearchJob job, Throwable failure) {
    if (job.mayExistAfter(failure)) {
      delete(job, job.isCreated() ? Retries.DEFAULT : Retries.NONE);
    }
  }

  // A thread that was told to stop still cleans up, within one request's time.
  private boolean delete(SearchJob job, Retries retries) {
    boolean interrupted = Thread.interrupted();
    try {
      return job.delete(retries, timing.deadline(connection.requestTimeout()));
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static String seconds(Instant time) {
    return String.valueOf(time.getEpochSecond());
  }
}
