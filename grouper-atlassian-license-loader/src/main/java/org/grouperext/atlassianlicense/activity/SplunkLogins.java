package org.grouperext.atlassianlicense.activity;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.settings.FeedSettings.SplunkSettings;
import org.grouperext.atlassianlicense.splunk.IndexExtent;
import org.grouperext.atlassianlicense.splunk.LoginSearch;
import org.grouperext.atlassianlicense.splunk.RetentionSearch;
import org.grouperext.atlassianlicense.splunk.SearchWindow;
import org.grouperext.atlassianlicense.splunk.SplunkClient;
import org.grouperext.atlassianlicense.splunk.SplunkConnection;

/** Logins from a search in Splunk. */
final class SplunkLogins implements LoginSource {

  private final SplunkConnection connection;
  private final Function<SplunkConnection, SplunkClient> clients;
  private final LoginSearch search;
  private final Optional<RetentionSearch> retention;

  private final Consumer<String> progress;

  /**
   * Checks address, token and searches.
   *
   * @param progress is told how far a search has come
   * @throws IllegalArgumentException with the reason if one of them cannot be used
   */
  SplunkLogins(SplunkSettings settings, Consumer<String> progress) {
    this(settings, progress, SplunkClient::new);
  }

  /** The same with clients of another kind, such as those that wait for nothing. */
  SplunkLogins(
      SplunkSettings settings,
      Consumer<String> progress,
      Function<SplunkConnection, SplunkClient> clients) {
    this.progress = progress;
    this.clients = clients;
    this.connection = SplunkAccess.connection(settings);
    this.search = new LoginSearch(settings.search(), settings.userColumn(), settings.timeColumn());
    this.retention =
        settings.retentionSearch().map(RetentionSearch::new).or(() -> RetentionSearch.of(search));
  }

  @Override
  public void read(Coverage window, BiConsumer<String, Instant> sink) {
    try (SplunkClient client = clients.apply(connection)) {
      client.search(
          search,
          new SearchWindow(window.from(), window.through()),
          row -> sink.accept(row.user(), row.lastLogin()),
          reached ->
              progress.accept(
                  "searching from %s to %s, %s"
                      .formatted(window.from(), window.through(), reached)));
    }
  }

  @Override
  public Optional<IndexExtent> extent(Instant through) {
    return retention.map(
        asked -> {
          try (SplunkClient client = clients.apply(connection)) {
            return client.extent(asked, new SearchWindow(Instant.EPOCH, through));
          }
        });
  }
}
