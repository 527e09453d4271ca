package org.grouperext.atlassianlicense.testbed.grouper;

import org.jspecify.annotations.Nullable;

/** The testbed could not do what it was asked to; the message says what to do about it. */
public final class TestbedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TestbedException(String message) {
    super(message);
  }

  TestbedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
