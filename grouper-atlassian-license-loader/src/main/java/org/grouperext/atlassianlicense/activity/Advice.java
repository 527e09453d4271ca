package org.grouperext.atlassianlicense.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.splunk.IndexExtent;
import org.grouperext.atlassianlicense.splunk.SplunkException;
import org.grouperext.atlassianlicense.splunk.SplunkRejectedException;

/** Words what an operator should know about a run: which setting, and what to do. */
final class Advice {

  /** Longer than any night; a log of a whole institution is never silent for so long. */
  private static final Duration SILENCE = Duration.ofDays(1);

  private final FeedSettings feed;

  Advice(FeedSettings feed) {
    this.feed = feed;
  }

  String otherSearch() {
    return "The search, or how its names are read, is not the one it was: what was known by the"
        + " other is forgotten, and the history is read anew.";
  }

  String unknownRetention() {
    return "It is not known how far back Splunk goes, so nothing would be proven and nothing was"
        + " searched: "
        + key("retentionSearch")
        + " is 'derived', and the search does not show its indexes. Set it to a search that gives"
        + " first, last and count, as docs/configuration.md says.";
  }

  String rejectedRetention(SplunkRejectedException failure) {
    return "%s is '%s': %s"
        .formatted(
            key("retentionSearch"),
            feed.splunk().retentionSearch().orElse("derived"),
            failure.getMessage());
  }

  String shortMemory(Instant first) {
    return "Splunk remembers no event before "
        + first
        + ", so nobody is judged by what was before that.";
  }

  /** Empty unless the log seems to have stopped. */
  Optional<String> silence(IndexExtent extent, Instant now) {
    if (!extent.last().isBefore(now.minus(SILENCE))) {
      return Optional.empty();
    }
    return Optional.of(
        "Splunk's last event is of "
            + extent.last()
            + ", and what happened after it is not known. See whether the log still reaches the"
            + " index that "
            + key("search")
            + " names.");
  }

  /** What went wrong; if Splunk does not accept the search, with its key and value. */
  String about(SplunkException failure) {
    return failure instanceof SplunkRejectedException
        ? "%s is '%s': %s".formatted(key("search"), feed.splunk().search(), failure.getMessage())
        : String.valueOf(failure.getMessage());
  }

  private String key(String name) {
    return FeedSettings.PREFIX + feed.id() + "." + name;
  }
}
