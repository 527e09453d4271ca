package org.grouperext.atlassianlicense.activity;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.NameCounts;
import org.grouperext.atlassianlicense.registry.PeopleSource;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.splunk.IndexExtent;
import org.grouperext.atlassianlicense.splunk.SplunkException;

/**
 * Searches a short time as a run would, and shows what a run would make of it: the first logins,
 * whose they are, and every warning. Writes nothing.
 */
public final class ActivityPreview {

  private static final int SHOWN = 20;

  /** More names than this are counted and not looked up. */
  private static final int LOOKED_UP = 1000;

  private final FeedSettings feed;
  private final LoginSource source;
  private final Coverage window;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Instant> logins = new TreeMap<>();
  private long rows;
  private long unusable;

  private ActivityPreview(FeedSettings feed, LoginSource source, Coverage window) {
    this.feed = feed;
    this.source = source;
    this.window = window;
  }

  /** Searches the last hours before now, up to the lag; gives lines for a person to read. */
  public static String of(FeedSettings feed, Instant now, Duration length) {
    Instant through = now.minus(feed.window().lag());
    Coverage window = new Coverage(through.minus(length), through);
    try {
      return new ActivityPreview(feed, new SplunkLogins(feed.splunk(), reached -> {}), window)
          .show(now);
    } catch (IllegalArgumentException | SplunkException e) {
      return "WARNING: " + e.getMessage() + "\nNothing was written.";
    }
  }

  private String show(Instant now) {
    lines.add("Feed " + feed.id() + ", " + window.from() + " to " + window.through());
    Advice advice = new Advice(feed);
    Optional<IndexExtent> extent = source.extent(now);
    extent.ifPresentOrElse(
        known -> {
          lines.add("Splunk's events: " + known.first() + " to " + known.last());
          advice.silence(known, now).ifPresent(this::warn);
        },
        () -> warn(advice.unknownRetention()));
    source.read(window, this::read);
    Map<String, Person> people = PeopleSource.people(feed.people(), logins.keySet());
    showLogins(people);
    doubt(people);
    lines.add("Nothing was written.");
    return String.join("\n", lines);
  }

  private void read(String name, Instant login) {
    rows++;
    String plain = feed.people().names().apply(name);
    if (!LoginStore.isUsable(plain)) {
      unusable++;
    } else if (logins.size() < LOOKED_UP || logins.containsKey(plain)) {
      logins.merge(plain, login, (one, other) -> one.isAfter(other) ? one : other);
    }
  }

  private void showLogins(Map<String, Person> people) {
    lines.add(
        "Rows: %d; names that cannot be used: %d; names looked up: %d, of which nobody has %d"
            .formatted(rows, unusable, logins.size(), logins.size() - people.size()));
    lines.add(
        logins.entrySet().stream()
            .limit(SHOWN)
            .map(
                login ->
                    "  " + login.getKey() + "  " + login.getValue() + "  " + whose(login, people))
            .collect(joining("\n")));
  }

  private static String whose(Map.Entry<String, Instant> login, Map<String, Person> people) {
    Person person = people.get(login.getKey());
    return person == null ? "nobody's" : person.sourceId() + ":" + person.subjectId();
  }

  private void doubt(Map<String, Person> people) {
    int nobodys = logins.size() - people.size();
    NameCounts counts = new NameCounts(logins.size(), nobodys, 0, 0);
    LoginStore.Stored read = new LoginStore.Stored(logins.size(), 0, 0, unusable, 0);
    new Plausibility(feed).doubt(window, read, counts, List.of()).ifPresent(this::warn);
  }

  private void warn(String warning) {
    lines.add("WARNING: " + warning);
  }
}
