package org.grouperext.atlassianlicense.splunk;

/** Splunk, or something in front of it, does not accept the request: trying again is no use. */
public final class SplunkRejectedException extends SplunkException {

  private static final long serialVersionUID = 1L;

  SplunkRejectedException(String message) {
    super(message, null);
  }
}
