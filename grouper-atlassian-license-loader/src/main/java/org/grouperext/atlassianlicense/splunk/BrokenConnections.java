package org.grouperext.atlassianlicense.splunk;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.grouperext.atlassianlicense.splunk.SplunkUnavailableException.Outcome;
import org.jspecify.annotations.Nullable;

/** What it means for the operator that a connection could not be made, or broke. */
final class BrokenConnections {

  private BrokenConnections() {}

  static SplunkUnavailableException explain(ApiCall call, IOException cause) {
    if (cause instanceof SSLHandshakeException || cause instanceof SSLPeerUnverifiedException) {
      String remedy = UntrustedCertificates.remedy(cause);
      return SplunkUnavailableException.unanswered(call + ": " + remedy, cause, Outcome.NEVER_SENT);
    }
    if (wasNotSent(cause)) {
      String remedy =
          "No connection could be made: check the URL's host and port, that the port speaks TLS, the"
              + " firewall, and whether Splunk is up.";
      return SplunkUnavailableException.unanswered(call + ": " + remedy, cause, Outcome.NOT_SENT);
    }
    if (cause instanceof SSLException) {
      String remedy = "TLS broke: check the URL's scheme and port.";
      return SplunkUnavailableException.unanswered(call + ": " + remedy, cause, Outcome.UNCERTAIN);
    }
    return SplunkUnavailableException.unanswered(
        "%s: the connection broke before the whole answer was read (%s). The next run tries again;"
                .formatted(call, cause.getClass().getSimpleName())
            + " if it stays, check what stands between Grouper and Splunk.",
        withoutContent(cause),
        Outcome.UNCERTAIN);
  }

  private static boolean wasNotSent(IOException cause) {
    return cause instanceof UnknownHostException
        || cause instanceof ConnectException
        || cause instanceof NoRouteToHostException
        || cause instanceof ConnectTimeoutException;
  }

  // Other exceptions quote what they could not read, and that may be anything.
  private static @Nullable IOException withoutContent(IOException cause) {
    boolean quotesNothing =
        cause instanceof SocketException
            || cause instanceof SocketTimeoutException
            || cause instanceof ConnectionClosedException
            || cause instanceof NoHttpResponseException
            || cause instanceof EOFException;
    return quotesNothing ? cause : null;
  }
}
