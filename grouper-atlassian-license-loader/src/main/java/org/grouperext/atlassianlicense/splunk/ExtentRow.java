package org.grouperext.atlassianlicense.splunk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.grouperext.atlassianlicense.splunk.IncompleteSearchException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads the one row of a retention search.
 *
 * @param window where its times must lie
 */
record ExtentRow(SearchWindow window) {

  IndexExtent read(SearchJob job, int announced) {
    requireOne(announced);
    List<IndexExtent> found =
        job.page(
            0,
            2,
            body -> {
              List<IndexExtent> rows = new ArrayList<>();
              ResultsPage.read(body, 0, RetentionSearch.COLUMNS, row -> rows.add(extent(row)));
              return rows;
            });
    requireOne(found.size());
    return found.get(0);
  }

  private static void requireOne(int rows) {
    if (rows == 0) {
      throw nothing();
    }
    if (rows != 1) {
      throw new IncompleteSearchException(
          Reason.ROW_COUNT, "the retention search gave %d rows instead of one".formatted(rows));
    }
  }

  private IndexExtent extent(@Nullable CharSequence[] values) {
    String count = Objects.requireNonNullElse(values[2], "0").toString();
    if (!count.matches("\\d{1,18}")) {
      throw new IncompleteSearchException(
          Reason.UNREADABLE, "the retention search gave no proper count");
    }
    long events = Long.parseLong(count);
    if (events == 0) {
      throw nothing();
    }
    Instant first = time(values[0]);
    Instant last = time(values[1]);
    if (last.isBefore(first)) {
      throw new IncompleteSearchException(
          Reason.TIME_UNREADABLE, "the retention search gave a last event before the first");
    }
    return new IndexExtent(first, last, events);
  }

  private Instant time(@Nullable CharSequence text) {
    Instant time = EpochTime.parse(text);
    if (time == null) {
      throw new IncompleteSearchException(
          Reason.TIME_UNREADABLE, "the retention search gave no proper time");
    }
    if (!window.mayHold(time)) {
      throw new IncompleteSearchException(
          Reason.TIME_OUTSIDE_WINDOW,
          "the retention search gave a time that is not from %s through %s"
              .formatted(window.from(), window.through()));
    }
    return time;
  }

  private static IncompleteSearchException nothing() {
    return new IncompleteSearchException(Reason.EMPTY, "the retention search found no event");
  }
}
