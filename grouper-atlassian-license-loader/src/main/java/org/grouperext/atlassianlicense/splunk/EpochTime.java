package org.grouperext.atlassianlicense.splunk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads times as Splunk prints them: seconds since 1970 and up to nine digits of a fraction. */
final class EpochTime {

  private static final int MOST_DIGITS = 11;
  private static final int NANO_DIGITS = 9;
  private static final long[] NANOS = {
    0, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };

  private EpochTime() {}

  /** The time, or null if the text is anything else. */
  static @Nullable Instant parse(@Nullable CharSequence text) {
    int length = text == null ? 0 : text.length();
    if (text == null || length > MOST_DIGITS + 1 + NANO_DIGITS) {
      return null;
    }
    int dot = length;
    long seconds = 0;
    long number = 0;
    for (int i = 0; i < length; i++) {
      char sign = text.charAt(i);
      if (sign >= '0' && sign <= '9') {
        number = number * 10 + (sign - '0');
      } else if (sign == '.' && dot == length) {
        dot = i;
        seconds = number;
        number = 0;
      } else {
        return null;
      }
    }
    return dot == length ? time(length, number) : time(dot, seconds, length - dot - 1, number);
  }

  private static @Nullable Instant time(int digits, long seconds) {
    return digits == 0 || digits > MOST_DIGITS ? null : Instant.ofEpochSecond(seconds);
  }

  private static @Nullable Instant time(int digits, long seconds, int places, long fraction) {
    if (digits == 0 || digits > MOST_DIGITS || places == 0 || places > NANO_DIGITS) {
      return null;
    }
    return Instant.ofEpochSecond(seconds, fraction * NANOS[places]);
  }
}
