package org.grouperext.atlassianlicense.splunk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.grouperext.atlassianlicense.splunk.LoginRows.Counts;

/**
 * Reads all rows of a search that is done, page by page, up to the count that Splunk announced: a
 * short page does not mean that it is the last.
 *
 * @param search names the columns
 * @param expected what the rows must be like
 * @param sink takes the logins
 */
record LoginPages(LoginSearch search, Expectations expected, Consumer<LoginRow> sink) {

  /**
   * Reads to the last row.
   *
   * @param job the search
   * @param announced how many rows there are
   * @param pageRows rows to ask for at a time
   * @param progress is told the rows read after each page
   */
  Counts read(SearchJob job, int announced, int pageRows, IntConsumer progress) {
    Counts counts = Counts.NONE;
    while (counts.rows() < announced) {
      Counts before = counts;
      counts = page(job, before, pageRows);
      requireRows(counts.rows() > before.rows(), counts, announced);
      progress.accept(counts.rows());
    }
    requireRows(counts.rows() == announced, counts, announced);
    counts.requireComplete();
    expected.requireUsersOnce(counts.logins() + counts.blankUsers());
    return counts;
  }

  // A page that is read again starts from the same counts.
  private Counts page(SearchJob job, Counts before, int pageRows) {
    List<String> columns = LoginRows.columns(search);
    return job.page(
        before.rows(),
        pageRows,
        body -> {
          LoginRows rows = new LoginRows(expected, sink, before);
          ResultsPage.read(body, before.rows(), columns, rows);
          return rows.counts();
        });
  }

  static void requirePlausible(int announced, int maxRows) {
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
