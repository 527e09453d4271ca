package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How instants and flags stand in a column. */
final class Sql {

  private Sql() {}

  static @Nullable Instant instant(@Nullable Object milliseconds) {
    return milliseconds == null ? null : Instant.ofEpochMilli(((Number) milliseconds).longValue());
  }

  static @Nullable Long milliseconds(@Nullable Instant instant) {
    return instant == null ? null : instant.toEpochMilli();
  }

  static String flag(boolean value) {
    return value ? "T" : "F";
  }
}
