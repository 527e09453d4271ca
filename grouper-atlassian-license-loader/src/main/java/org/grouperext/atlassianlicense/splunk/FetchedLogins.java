package org.grouperext.atlassianlicense.splunk;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.grouperext.atlassianlicense.splunk.LoginRows.Counts;

/**
 * Reads an answer that was fetched before, in one page, as strictly as {@link SplunkClient} reads
 * those that it fetches itself.
 *
 * @param search names the columns
 * @param window where times must lie
 */
public record FetchedLogins(LoginSearch search, SearchWindow window) {

  private static final int FEW = 10_000;

  /**
   * Hands each login on while it reads.
   *
   * @return how many there were
   * @throws IncompleteSearchException if the answer is not known to be complete
   * @throws IOException if it cannot be read
   */
  public int read(InputStream body, Consumer<LoginRow> sink) throws IOException {
    Expectations expected = Expectations.of(search, window, LicenseClock.now(), FEW);
    LoginRows rows = new LoginRows(expected, sink, Counts.NONE);
    try {
      ResultsPage.read(body, 0, LoginRows.columns(search), rows);
    } catch (JacksonException e) {
      // Its message quotes the body, so it is not kept as the cause.
      throw new IncompleteSearchException(Reason.UNREADABLE, "the answer is not JSON");
    }
    rows.counts().requireComplete();
    expected.requireUsersOnce(rows.counts().rows() - 1);
    return rows.counts().logins();
  }
}
