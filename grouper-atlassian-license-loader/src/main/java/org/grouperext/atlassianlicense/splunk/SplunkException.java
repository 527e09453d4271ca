package org.grouperext.atlassianlicense.splunk;

import org.jspecify.annotations.Nullable;

/**
 * A search did not give an answer that can be believed. The message says what failed and what to do
 * next; it never holds the token, the host or anything of a response body. Nothing of what a search
 * handed on before this is thrown may be taken for complete.
 */
public abstract sealed class SplunkException extends RuntimeException
    permits IncompleteSearchException,
        SplunkRejectedException,
        SplunkUnauthorizedException,
        SplunkUnavailableException {

  private static final long serialVersionUID = 1L;

  SplunkException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
