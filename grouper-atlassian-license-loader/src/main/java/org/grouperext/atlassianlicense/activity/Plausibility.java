package org.grouperext.atlassianlicense.activity;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.grouperext.atlassianlicense.activity.LoginStore.Stored;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.NameCounts;
import org.grouperext.atlassianlicense.registry.VerifiedWindow;
import org.grouperext.atlassianlicense.settings.FeedSettings;

/**
 * Doubts an answer that Splunk calls complete: when it has far fewer people than the last ones had,
 * or when too many of its names belong to nobody. Pure.
 */
final class Plausibility {

  /** How many of the last windows of about the same length a new one is compared with. */
  static final int COMPARED = 10;

  /** With fewer people expected, half of them missing may be chance: no comparison. */
  static final int FEW_PEOPLE = 20;

  /** So many new names that nobody has may be visitors, whatever their share. */
  static final int FEW_NAMES = 10;

  private final FeedSettings feed;

  Plausibility(FeedSettings feed) {
    this.feed = feed;
  }

  /** Why an answer proves nothing; empty if it does. */
  Optional<String> doubt(
      Coverage window, Stored stored, NameCounts names, List<VerifiedWindow> verified) {
    if (stored.people() == 0) {
      return Optional.of(
          "None of the answer's login names can be used, so this search proves nothing. See what "
              + key("userColumn")
              + " holds.");
    }
    return shrunken(window, stored.people(), verified)
        .or(() -> leftOut(stored.leftOut()))
        .or(() -> unresolved(names));
  }

  private Optional<String> leftOut(long names) {
    return names == 0
        ? Optional.empty()
        : Optional.of(
            "There was no room for %d login names that belong to nobody in the source %s: "
                    .formatted(names, feed.people().sourceId())
                + key("unresolvedMaxNames")
                + " is '"
                + feed.doubts().unresolvedMaxNames()
                + "', so this search proves nothing. See whether the search gives the names that "
                + key("lookUpBy")
                + " says; if so, raise it.");
  }

  private Optional<String> shrunken(Coverage window, long people, List<VerifiedWindow> verified) {
    long expected = expected(window, verified);
    int percent = feed.doubts().shrinkMaxPercent();
    if (expected < FEW_PEOPLE || people * 100 >= expected * (100 - percent)) {
      return Optional.empty();
    }
    return Optional.of(
        "Only %d people logged in, where the last searches of such a length found %d: more than "
                .formatted(people, expected)
            + "%d %% fewer, so this search proves nothing. See whether the log still reaches the"
                .formatted(percent)
            + " index as a whole; if the number is right, such as in a break, raise "
            + key("shrinkMaxPercent")
            + " for a run.");
  }

  /** The median of the last comparable windows, less for a shorter window; 0 if there is none. */
  private static long expected(Coverage window, List<VerifiedWindow> verified) {
    List<Long> comparable =
        verified.stream()
            .filter(other -> other.people() != null && isComparable(window, other.window()))
            .sorted(comparing(VerifiedWindow::verifiedAt).reversed())
            .limit(COMPARED)
            .map(other -> scaled(window, other))
            .sorted()
            .toList();
    return comparable.isEmpty() ? 0 : comparable.get((comparable.size() - 1) / 2);
  }

  private static boolean isComparable(Coverage one, Coverage other) {
    return seconds(one) <= 2 * seconds(other) && seconds(other) <= 2 * seconds(one);
  }

  /** People come back, so twice the time has less than twice the people: only ever scaled down. */
  private static long scaled(Coverage window, VerifiedWindow other) {
    long people = Objects.requireNonNull(other.people());
    long length = seconds(other.window());
    return people * Math.min(seconds(window), length) / length;
  }

  private static long seconds(Coverage window) {
    return Math.max(1, Duration.between(window.from(), window.through()).toSeconds());
  }

  /** Why so many names that nobody has prove nothing; empty if they may be visitors. */
  Optional<String> unresolved(NameCounts counts) {
    if (isAbove(counts.unresolved(), counts.names())) {
      return Optional.of(unresolved("the login names"));
    }
    boolean few = counts.newUnresolved() <= FEW_NAMES;
    return few || !isAbove(counts.newUnresolved(), counts.newNames())
        ? Optional.empty()
        : Optional.of(unresolved("the login names that are new since the last proof"));
  }

  private boolean isAbove(long unresolved, long names) {
    return unresolved * 100 > names * feed.doubts().unresolvedMaxPercent();
  }

  private String unresolved(String which) {
    return "More than %d %% of %s belong to nobody in the source %s, so this search proves nothing"
            .formatted(feed.doubts().unresolvedMaxPercent(), which, feed.people().sourceId())
        + " and nobody loses a license by it. See whether the search still gives the names that "
        + key("lookUpBy")
        + " says; atlassian_login has them, without a subject_id.";
  }

  private String key(String name) {
    return FeedSettings.PREFIX + feed.id() + "." + name;
  }
}
