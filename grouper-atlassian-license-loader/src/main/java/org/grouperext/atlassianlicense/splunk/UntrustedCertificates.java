package org.grouperext.atlassianlicense.splunk;

import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Why a certificate was not accepted, and what to do about it. */
final class UntrustedCertificates {

  private UntrustedCertificates() {}

  static String remedy(Throwable failure) {
    if (has(failure, CertificateExpiredException.class)
        || has(failure, CertificateNotYetValidException.class)) {
      return "Splunk's certificate has expired, or is not valid yet: have it renewed, and check the"
          + " clock of this machine.";
    }
    if (has(failure, SSLPeerUnverifiedException.class) || isForAnotherHost(failure)) {
      return "Splunk's certificate is not for the host of the URL: set splunkUrl to the host name"
          + " that the certificate is for.";
    }
    if (has(failure, CertificateException.class)) {
      return "Splunk's certificate is not trusted: if its authority is one of your own, set"
          + " splunkCaFile to a PEM file with the authority's certificate, or splunkTrustStore.";
    }
    return "No TLS connection could be agreed on: check that splunkUrl is that of Splunk's"
        + " management port, and which versions of TLS Splunk is set to.";
  }

  // Java has no type of its own for this.
  private static boolean isForAnotherHost(Throwable failure) {
    return causes(failure)
        .filter(CertificateException.class::isInstance)
        .map(Throwable::getMessage)
        .filter(Objects::nonNull)
        .anyMatch(
            message ->
                message.startsWith("No subject alternative")
                    || message.startsWith("No name matching"));
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> type) {
    return causes(failure).anyMatch(type::isInstance);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    Stream.Builder<Throwable> causes = Stream.builder();
    for (Throwable one = failure; one != null; one = one.getCause()) {
      causes.add(one);
    }
    return causes.build();
  }
}
