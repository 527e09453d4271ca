package org.grouperext.atlassianlicense.splunk;

/** Splunk does not accept the token, or its user may not do this. */
public final class SplunkUnauthorizedException extends SplunkException {

  private static final long serialVersionUID = 1L;

  SplunkUnauthorizedException(String message) {
    super(message, null);
  }
}
