package org.grouperext.atlassianlicense.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.grouperext.atlassianlicense.activity.LoginStore.Stored;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.LoginTable;
import org.grouperext.atlassianlicense.registry.NameCounts;
import org.grouperext.atlassianlicense.registry.PeopleSource;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.splunk.IndexExtent;

/**
 * Searches one window: stores the logins as they come, finds their people, and only then writes
 * down that the window is known. Killed anywhere before that, a later run does it again.
 */
final class WindowSearch {

  private final FeedSettings feed;
  private final LoginSource source;
  private final Ledger ledger;
  private final LoginTable table;
  private final Instant now;

  WindowSearch(FeedSettings feed, LoginSource source, Ledger ledger, Instant now) {
    this.feed = feed;
    this.source = source;
    this.ledger = ledger;
    this.table = new LoginTable(feed.id());
    this.now = now;
  }

  void retryUnresolved() {
    new UnresolvedNames(table, feed.people(), now).retry();
  }

  /**
   * Searches the window.
   *
   * @param extent from when to when there are events, as asked before
   * @throws org.grouperext.atlassianlicense.splunk.SplunkException if the answer is not known to be
   *     complete
   */
  Outcome search(Coverage window, IndexExtent extent) {
    LoginStore store =
        new LoginStore(table, feed.people().names(), this::people, now)
            .withRoomForUnresolved(feed.doubts().unresolvedMaxNames() - unresolvedNames());
    source.read(window, store);
    Stored stored = store.finish();
    NameCounts names = table.count(window.from(), ledger.lastVerified());
    Optional<String> doubt = new Plausibility(feed).doubt(window, stored, names, ledger.verified());
    if (doubt.isEmpty()) {
      ledger.add(window, first(window, extent), extent.last(), stored.people());
    }
    return new Outcome(stored, names.unresolved(), doubt);
  }

  private Map<String, Person> people(Collection<String> names) {
    return PeopleSource.people(feed.people(), names);
  }

  private long unresolvedNames() {
    return table.count(Instant.EPOCH, now).unresolved();
  }

  /**
   * Where a window begins near the end of the index's memory, part of it may have been thrown away
   * while it was searched: the index is asked again.
   */
  private Instant first(Coverage window, IndexExtent before) {
    Instant first = before.first();
    if (!window.from().isBefore(first.plus(feed.window().overlap()))) {
      return first;
    }
    Instant after = source.extent(now).orElse(before).first();
    return after.isAfter(first) ? after : first;
  }

  /**
   * How searching a window went.
   *
   * @param stored what came of it
   * @param unresolved names since the start of the window that nobody has
   * @param doubt why it proves nothing; empty if the window is known now
   */
  record Outcome(Stored stored, long unresolved, Optional<String> doubt) {}
}
