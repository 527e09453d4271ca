package org.grouperext.atlassianlicense.doctor;

import java.time.Instant;
import org.grouperext.atlassianlicense.activity.FeedNames;
import org.grouperext.atlassianlicense.registry.NameCounts;
import org.grouperext.atlassianlicense.registry.PeopleSource;
import org.grouperext.atlassianlicense.settings.FeedSettings;

/** Whether the login names of a feed belong to people, as the login activity job judges it. */
final class NamesCheck implements Check {

  private final FeedSettings feed;
  private final Instant now;

  NamesCheck(FeedSettings feed, Instant now) {
    this.feed = feed;
    this.now = now;
  }

  @Override
  public String name() {
    return "login names of " + feed.id();
  }

  @Override
  public Finding run() {
    PeopleSource.require(feed);
    FeedNames names = new FeedNames(feed);
    NameCounts latest = names.latest(now);
    return names
        .doubt(latest)
        .map(
            doubt ->
                Finding.fail(
                    doubt, "docs/operations.md says how to see those names and what to do."))
        .orElseGet(
            () ->
                Finding.ok(
                    "of %d in the last search nobody has %d"
                        .formatted(latest.names(), latest.unresolved())));
  }
}
