package org.grouperext.atlassianlicense.activity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.settings.FeedSettings.Window;
import org.jspecify.annotations.Nullable;

/** Decides which time to search next. */
final class NextWindow {

  private NextWindow() {}

  /**
   * From a little before the end of what is known, for events that arrive late, to a little before
   * now, for events that are still on their way; the whole history where nothing is known or what
   * is known ends before it. Whole seconds. Empty if there is nothing new to learn yet.
   */
  static Optional<Coverage> after(@Nullable Coverage known, Window settings, Instant now) {
    Instant earliest = now.minus(settings.history()).truncatedTo(ChronoUnit.SECONDS);
    Instant through = now.minus(settings.lag()).truncatedTo(ChronoUnit.SECONDS);
    if (known == null || known.through().isBefore(earliest)) {
      return Optional.of(new Coverage(earliest, through));
    }
    if (!through.isAfter(known.through())) {
      return Optional.empty();
    }
    Instant from = known.through().minus(settings.overlap());
    return Optional.of(new Coverage(from.isBefore(earliest) ? earliest : from, through));
  }
}
