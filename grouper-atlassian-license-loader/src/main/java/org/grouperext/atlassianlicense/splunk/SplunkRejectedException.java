package org.grouperext.atlassianlicense.splunk;

/** Splunk, or something in front of it, does not accept the request: trying again is no use. */
public final class SplunkRejectedException extends SplunkException {

  private static final long serialVersionUID = 1L;

  private final boolean mayHaveArrived;

  private SplunkRejectedException(String message, boolean mayHaveArrived) {
    super(message, null);
    this.mayHaveArrived = mayHaveArrived;
  }

  /** Splunk says that it did not do it. */
  static SplunkRejectedException refused(String message) {
    return new SplunkRejectedException(message, false);
  }

  /** It says that it did, but not in a way that we understand. */
  static SplunkRejectedException strange(String message) {
    return new SplunkRejectedException(message, true);
  }

  /** Whether Splunk may have done what was asked. */
  boolean mayHaveArrived() {
    return mayHaveArrived;
  }
}
