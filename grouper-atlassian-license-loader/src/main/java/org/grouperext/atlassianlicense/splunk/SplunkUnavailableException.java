package org.grouperext.atlassianlicense.splunk;

import org.jspecify.annotations.Nullable;

/** Splunk cannot be reached, or is too busy to answer: a later run may succeed. */
public final class SplunkUnavailableException extends SplunkException {

  private static final long serialVersionUID = 1L;

  private final boolean mayPass;
  private final boolean mayHaveArrived;

  private SplunkUnavailableException(
      String message, @Nullable Throwable cause, boolean mayPass, boolean mayHaveArrived) {
    super(message, cause);
    this.mayPass = mayPass;
    this.mayHaveArrived = mayHaveArrived;
  }

  /** Splunk answered that it cannot answer. */
  static SplunkUnavailableException answered(String message, boolean mayPass) {
    return new SplunkUnavailableException(message, null, mayPass, false);
  }

  /** Nothing listens there: no request was sent. */
  static SplunkUnavailableException unreachable(
      String message, @Nullable Throwable cause, boolean mayPass) {
    return new SplunkUnavailableException(message, cause, mayPass, false);
  }

  /** The connection broke: the request may have arrived. */
  static SplunkUnavailableException broken(String message, @Nullable Throwable cause) {
    return new SplunkUnavailableException(message, cause, true, true);
  }

  /** Whether the same request may succeed a moment later. */
  boolean mayPass() {
    return mayPass;
  }

  /** Whether Splunk may have done what was asked. */
  boolean mayHaveArrived() {
    return mayHaveArrived;
  }
}
