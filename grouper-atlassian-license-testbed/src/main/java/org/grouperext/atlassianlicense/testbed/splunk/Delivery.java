package org.grouperext.atlassianlicense.testbed.splunk;

import java.time.Duration;

/**
 * How much of an answer arrives, and how fast. If any of it is missing, the connection is closed.
 *
 * @param head bytes of the status line and headers
 * @param body bytes of the body
 * @param pause before each byte; zero to send all at once
 */
record Delivery(int head, int body, Duration pause) {

  static final Delivery WHOLE = new Delivery(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ZERO);

  boolean isSlow() {
    return !pause.isZero();
  }
}
