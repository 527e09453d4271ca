package org.grouperext.atlassianlicense.splunk;

import java.util.List;
import java.util.function.Consumer;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.grouperext.atlassianlicense.splunk.LoginRows.Counts;

/**
 * Reads all rows of a search that is done, page by page, up to the count that Splunk announced: a
 * short page does not mean that it is the last.
 *
 * @param search names the columns
 * @param window where times must lie
 * @param sink takes the logins
 */
record LoginPages(LoginSearch search, SearchWindow window, Consumer<LoginRow> sink) {

  Counts read(SearchJob job, int announced, SplunkConnection limits) {
    requirePlausible(announced, limits.maxRows());
    Counts counts = Counts.NONE;
    while (counts.rows() < announced) {
      Counts before = counts;
      counts = page(job, before, limits.pageRows());
      requireRows(counts.rows() > before.rows(), counts, announced);
    }
    requireRows(counts.rows() == announced, counts, announced);
    counts.requireComplete();
    return counts;
  }

  // A page that is read again starts from the same counts.
  private Counts page(SearchJob job, Counts before, int pageRows) {
    List<String> columns = LoginRows.columns(search);
    return job.page(
        before.rows(),
        pageRows,
        body -> {
          LoginRows rows = new LoginRows(window, sink, before);
          ResultsPage.read(body, before.rows(), columns, rows);
          return rows.counts();
        });
  }

  private static void requirePlausible(int announced, int maxRows) {
    if (announced == 0) {
      throw new IncompleteSearchException(Reason.EMPTY, "the search found nothing at all");
    }
    if (announced >= maxRows) {
      throw new IncompleteSearchException(
          Reason.TRUNCATED, "the search has %d rows or more".formatted(maxRows));
    }
  }

  private static void requireRows(boolean sound, Counts counts, int announced) {
    if (!sound) {
      throw new IncompleteSearchException(
          Reason.ROW_COUNT,
          "Splunk announced %d rows, but gave %d".formatted(announced, counts.rows()));
    }
  }
}
