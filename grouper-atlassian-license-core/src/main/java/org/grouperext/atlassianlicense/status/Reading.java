package org.grouperext.atlassianlicense.status;

import org.jspecify.annotations.Nullable;

/**
 * Something that was read, or could not be: one query that fails takes nothing else away.
 *
 * @param <T> what was read
 * @param readable whether it could be read
 * @param value what was read; null if it could not be, or there is nothing
 */
public record Reading<T>(boolean readable, @Nullable T value) {

  /** What was read. */
  public static <T> Reading<T> of(@Nullable T value) {
    return new Reading<>(true, value);
  }

  /** Nothing that could be read. */
  public static <T> Reading<T> failed() {
    return new Reading<>(false, null);
  }
}
