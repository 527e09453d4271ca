package org.grouperext.atlassianlicense.activity;

import java.time.Instant;
import java.util.List;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.VerifiedWindow;
import org.grouperext.atlassianlicense.settings.FeedSettings;

/** What this search, as it is set up now, has verified so far. */
final class Ledger {

  private final CoverageTable table;
  private final String digest;
  private final Instant now;

  Ledger(FeedSettings feed, Instant now) {
    this.table = new CoverageTable(feed.id());
    this.digest = SearchDigest.of(feed);
    this.now = now;
  }

  /** Whether there was something that another search had verified; it is gone then. */
  boolean forgetOtherSearches() {
    return table.keepOnly(digest) > 0;
  }

  List<VerifiedWindow> verified() {
    return table.windows();
  }

  List<Coverage> known() {
    return verified().stream().map(VerifiedWindow::window).toList();
  }

  /** When something was verified last; long ago if nothing ever was. */
  Instant lastVerified() {
    return verified().stream()
        .map(VerifiedWindow::verifiedAt)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  /**
   * Writes down that a window is known, as far as the index reaches: before its first event logins
   * may have been thrown away, and after its last they may still be on their way.
   */
  void add(Coverage window, Instant first, Instant last, long people) {
    Instant from = window.from().isBefore(first) ? first : window.from();
    Instant through = window.through().isAfter(last) ? last : window.through();
    if (from.isBefore(through)) {
      table.add(new VerifiedWindow(new Coverage(from, through), people, now, digest));
    }
  }
}
