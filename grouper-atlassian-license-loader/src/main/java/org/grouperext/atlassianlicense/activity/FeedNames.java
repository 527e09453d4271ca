package org.grouperext.atlassianlicense.activity;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Optional;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.LoginTable;
import org.grouperext.atlassianlicense.registry.NameCounts;
import org.grouperext.atlassianlicense.registry.VerifiedWindow;
import org.grouperext.atlassianlicense.settings.FeedSettings;

/** How many of a feed's login names nobody has, judged as a run of the feed judges it. */
public final class FeedNames {

  private final FeedSettings feed;

  /** The names of this feed. */
  public FeedNames(FeedSettings feed) {
    this.feed = feed;
  }

  /** The names with a login since the start of the last search that proved something. */
  public NameCounts latest(Instant now) {
    Instant from =
        new CoverageTable(feed.id())
            .windows().stream()
                .max(comparing(VerifiedWindow::verifiedAt))
                .map(last -> last.window().from())
                .orElse(Instant.EPOCH);
    return new LoginTable(feed.id()).count(from, now);
  }

  /** Why a search with these names would prove nothing, with the remedy; empty if it would. */
  public Optional<String> doubt(NameCounts names) {
    return new Plausibility(feed).unresolved(names);
  }
}
