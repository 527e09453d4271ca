package org.grouperext.atlassianlicense.splunk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads times as Splunk prints them: seconds since 1970 and up to nine digits of a fraction. */
final class EpochTime {

  private static final int MOST_DIGITS = 11;
  private static final int NANO_DIGITS = 9;

  private EpochTime() {}

  /** The time, or null if the text is anything else. */
  static @Nullable Instant parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int dot = text.indexOf('.');
    int end = dot < 0 ? text.length() : dot;
    int fraction = dot < 0 ? 0 : text.length() - dot - 1;
    if (end == 0 || end > MOST_DIGITS || (dot >= 0 && fraction == 0) || fraction > NANO_DIGITS) {
      return null;
    }
    long seconds = number(text, 0, end);
    long nanos = number(text, text.length() - fraction, text.length());
    for (int digits = fraction; digits < NANO_DIGITS; digits++) {
      nanos *= 10;
    }
    return seconds < 0 || nanos < 0 ? null : Instant.ofEpochSecond(seconds, nanos);
  }

  // Negative if there is anything but a digit.
  private static long number(String text, int from, int until) {
    long number = 0;
    for (int i = from; i < until; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }
}
