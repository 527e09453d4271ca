package org.grouperext.atlassianlicense.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.grouperext.atlassianlicense.activity.ActivityReport.Known;
import org.grouperext.atlassianlicense.activity.LoginStore.Stored;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.settings.FeedSettings;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException;
import org.grouperext.atlassianlicense.splunk.IndexExtent;
import org.grouperext.atlassianlicense.splunk.SplunkException;
import org.grouperext.atlassianlicense.splunk.SplunkRejectedException;

/**
 * One run of one feed: search window by window, the gaps first and then what is new. Each stands on
 * its own: what one of them does not prove stays a gap, and is searched again by a later run.
 */
final class ActivityRun {

  private final FeedSettings feed;
  private final LoginSource source;
  private final Instant now;
  private final Consumer<String> progress;
  private final Ledger ledger;
  private final NextWindows next;
  private final WindowSearch search;
  private final Advice advice;
  private final List<String> notes = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Stored stored = Stored.NOTHING;
  private long unresolved;

  ActivityRun(FeedSettings feed, LoginSource source, Instant now, Consumer<String> progress) {
    this.feed = feed;
    this.source = source;
    this.now = now;
    this.progress = progress;
    this.ledger = new Ledger(feed, now);
    this.next = new NextWindows(feed.window(), now);
    this.search = new WindowSearch(feed, source, ledger, now);
    this.advice = new Advice(feed);
  }

  /**
   * Searches what is new or missing.
   *
   * @throws SplunkException if it is not even known how far back the index goes
   */
  ActivityReport run() {
    if (ledger.forgetOtherSearches()) {
      notes.add(advice.otherSearch());
    }
    search.retryUnresolved();
    if (next.after(ledger.known(), Instant.EPOCH).isEmpty()) {
      return report(Instant.EPOCH);
    }
    Optional<IndexExtent> extent = extent();
    if (extent.isEmpty()) {
      return report(Instant.EPOCH);
    }
    advice.silence(extent.get(), now).ifPresent(warnings::add);
    List<Coverage> windows = next.after(ledger.known(), extent.get().first());
    for (int i = 0; i < windows.size() && search(windows.get(i), extent.get()); i++) {
      progress.accept((i + 1) + " of " + windows.size() + " searches done");
    }
    return report(extent.get().first());
  }

  /** From when to when there are events; empty, and a warning, if that cannot be asked. */
  private Optional<IndexExtent> extent() {
    progress.accept("asking Splunk how far back it goes");
    try {
      Optional<IndexExtent> extent = source.extent(now);
      if (extent.isEmpty()) {
        warnings.add(advice.unknownRetention());
      }
      return extent;
    } catch (SplunkRejectedException e) {
      warnings.add(advice.rejectedRetention(e));
      return Optional.empty();
    }
  }

  /** Whether it makes sense to go on with other windows. */
  private boolean search(Coverage window, IndexExtent extent) {
    String inWindow = window.from() + " to " + window.through() + ": ";
    progress.accept("searching " + window.from() + " to " + window.through());
    try {
      WindowSearch.Outcome outcome = search.search(window, extent);
      stored = stored.plus(outcome.stored());
      unresolved = outcome.unresolved();
      outcome.doubt().ifPresent(doubt -> warnings.add(inWindow + doubt));
      return true;
    } catch (IncompleteSearchException e) {
      warnings.add(inWindow + e.getMessage());
      return true;
    } catch (SplunkException e) {
      warnings.add(inWindow + advice.about(e));
      return false;
    }
  }

  private ActivityReport report(Instant first) {
    List<Coverage> known = ledger.known();
    Coverage stretch = Coverage.latestStretch(known).orElse(null);
    if (stretch != null && next.isWithinHistory(first) && !stretch.from().isBefore(first)) {
      notes.add(advice.shortMemory(first));
    }
    List<Coverage> gaps =
        stretch == null
            ? List.of()
            : next.gaps(known, first).stream()
                .filter(gap -> gap.from().isBefore(stretch.from()))
                .toList();
    return new ActivityReport(
        feed.id(), stored, unresolved, new Known(stretch, gaps), notes, warnings);
  }
}
