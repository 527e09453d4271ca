package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouperClient.jdbc.GcDbAccess;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether a consumer of the change log has dealt with what happened. */
final class LagCheck implements Check {

  /** Far more than a consumer needs that runs once a minute, after an error too. */
  static final Duration LONGEST = Duration.ofMinutes(10);

  private static final String PROCESSED =
      "select last_sequence_processed from grouper_change_log_consumer where name = ?";
  private static final String OLDEST =
      "select min(created_on) from grouper_change_log_entry where sequence_number > ?";
  private static final String OLDEST_UNSORTED =
      "select min(created_on) from grouper_change_log_entry_temp";

  private final String consumer;
  private final Instant now;

  LagCheck(String consumer, Instant now) {
    this.consumer = consumer;
    this.now = now;
  }

  @Override
  public String name() {
    return "change log: " + consumer;
  }

  @Override
  public Finding run() {
    Optional<Instant> unsorted = oldest(OLDEST_UNSORTED, List.of());
    if (unsorted.filter(this::isLate).isPresent()) {
      return late("Grouper has not sorted what happened since " + unsorted.get());
    }
    Optional<Long> processed = number(PROCESSED, List.of(consumer));
    if (processed.isEmpty()) {
      return Finding.fail(
          "It has never run.",
          "See whether changeLog.consumer."
              + consumer
              + " is in grouper-loader.properties, and"
              + " whether Grouper's daemon is up.");
    }
    Optional<Instant> oldest = oldest(OLDEST, List.of(processed.get()));
    return oldest.filter(this::isLate).isPresent()
        ? late("It has not dealt with what happened since " + oldest.get())
        : Finding.ok(oldest.isEmpty() ? "nothing is waiting" : "what is waiting is recent");
  }

  private boolean isLate(Instant happened) {
    return happened.isBefore(now.minus(LONGEST));
  }

  private static Finding late(String what) {
    return Finding.fail(
        what + ".",
        "See whether Grouper's daemon is up, and how the job last ended. Until it has caught up,"
            + " claims give no seat, and nobody loses one.");
  }

  /** Grouper keeps microseconds. */
  private static Optional<Instant> oldest(String query, List<Object> values) {
    return number(query, values).map(micros -> Instant.ofEpochMilli(micros / 1000));
  }

  private static Optional<Long> number(String query, List<Object> values) {
    return new GcDbAccess()
        .sql(query).bindVars(values).selectList(Long.class).stream()
            .filter(Objects::nonNull)
            .findFirst();
  }
}
