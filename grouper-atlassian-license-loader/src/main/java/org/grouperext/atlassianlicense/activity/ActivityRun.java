package org.grouperext.atlassianlicense.activity;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.LoginTable;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.registry.StoredLogin;
import org.grouperext.atlassianlicense.settings.FeedSettings;

/**
 * One run of one feed: search the next window, store the logins, find their people, and only then
 * write down that the window is known. Killed anywhere before that, the next run does it again.
 */
final class ActivityRun {

  private final FeedSettings feed;
  private final LoginSource source;
  private final LoginTable logins;
  private final CoverageTable coverage;

  ActivityRun(FeedSettings feed, LoginSource source) {
    this.feed = feed;
    this.source = source;
    this.logins = new LoginTable(feed.id());
    this.coverage = new CoverageTable(feed.id());
  }

  ActivityReport run(Instant now) {
    Coverage known = coverage.latestStretch().orElse(null);
    Optional<Coverage> window = NextWindow.after(known, feed.window(), now);
    if (window.isEmpty()) {
      return ActivityReport.nothingNew(feed.id(), known);
    }
    Map<String, Instant> found = search(window.get());
    Map<String, StoredLogin> stored = logins.all();
    Map<String, Instant> added = added(found, stored);
    Map<String, Instant> advanced = advanced(found, stored);
    logins.insert(added);
    logins.advance(advanced);
    int unresolved = resolve(found.keySet(), stored);
    if (isProof(found.size(), unresolved)) {
      coverage.add(window.get(), found.size(), now);
    }
    return new ActivityReport(
        feed.id(),
        found.size(),
        added.size(),
        advanced.size(),
        unresolved,
        coverage.latestStretch().orElse(null),
        isProof(found.size(), unresolved) ? null : tooManyUnresolved());
  }

  private static Map<String, Instant> added(
      Map<String, Instant> found, Map<String, StoredLogin> stored) {
    Map<String, Instant> added = new HashMap<>(found);
    added.keySet().removeAll(stored.keySet());
    return added;
  }

  private boolean isProof(int names, int unresolved) {
    return unresolved * 100L <= (long) names * feed.people().unresolvedMaxPercent();
  }

  private Map<String, Instant> search(Coverage window) {
    Map<String, Instant> found = new HashMap<>();
    source.read(
        window,
        (name, login) -> {
          String normalized = name.strip().toLowerCase(Locale.ROOT);
          found.merge(normalized, login, (one, other) -> one.isAfter(other) ? one : other);
        });
    return found;
  }

  private static Map<String, Instant> advanced(
      Map<String, Instant> found, Map<String, StoredLogin> stored) {
    Map<String, Instant> advanced = new HashMap<>();
    found.forEach(
        (name, login) -> {
          StoredLogin before = stored.get(name);
          if (before != null && login.isAfter(before.lastLogin())) {
            advanced.put(name, login);
          }
        });
    return advanced;
  }

  /** Remembers whose names these are; gives the number of those that nobody has. */
  private int resolve(Set<String> names, Map<String, StoredLogin> stored) {
    Set<String> unknown = new HashSet<>(names);
    stored.forEach(
        (name, login) -> {
          if (login.person() == null) {
            unknown.add(name);
          } else {
            unknown.remove(name);
          }
        });
    Map<String, Person> people = new PeopleResolver(feed.people()).resolve(unknown);
    logins.assign(people);
    unknown.removeAll(people.keySet());
    unknown.retainAll(names);
    return unknown.size();
  }

  private String tooManyUnresolved() {
    return "More than "
        + feed.people().unresolvedMaxPercent()
        + " % of the login names belong to nobody in the source "
        + feed.people().sourceId()
        + ", so this search proves nothing and nobody loses a license by it. See whether the search"
        + " still gives the names that "
        + FeedSettings.PREFIX
        + feed.id()
        + ".lookUpBy says.";
  }
}
