package org.grouperext.atlassianlicense.testbed.splunk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * From {@code earliest} until just before {@code latest}, as Splunk takes it.
 *
 * @param earliest the first instant inside
 * @param latest the first instant after it
 */
record TimeRange(Instant earliest, Instant latest) {

  static TimeRange of(SplunkRequest request, EventFilter filter) throws RejectedSearch {
    String earliest = filter.earliest().orElse(request.parameter("earliest_time", ""));
    String latest = filter.latest().orElse(request.parameter("latest_time", ""));
    TimeRange range =
        new TimeRange(
            earliest.isEmpty() ? Instant.EPOCH : time("earliest_time", earliest),
            latest.isEmpty() || latest.equals("now") ? Instant.MAX : time("latest_time", latest));
    if (!range.earliest.isBefore(range.latest)) {
      throw new RejectedSearch("Invalid earliest_time. It is not before latest_time.");
    }
    return range;
  }

  boolean contains(Instant time) {
    return !time.isBefore(earliest) && time.isBefore(latest);
  }

  /** A time the way {@code max(_time)} prints it: seconds and milliseconds. */
  static String print(Instant time) {
    return BigDecimal.valueOf(time.toEpochMilli(), 3).toPlainString();
  }

  private static Instant time(String parameter, String value) throws RejectedSearch {
    try {
      BigDecimal millis = new BigDecimal(value).movePointRight(3);
      return Instant.ofEpochMilli(millis.setScale(0, RoundingMode.FLOOR).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      throw new RejectedSearch("Invalid " + parameter + ".");
    }
  }
}
