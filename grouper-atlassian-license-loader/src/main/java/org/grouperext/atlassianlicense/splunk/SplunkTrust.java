package org.grouperext.atlassianlicense.splunk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Whose certificates are trusted to be Splunk's. A certificate and its host name are verified
 * always; there is no way to leave that out.
 */
public final class SplunkTrust {

  /** Whom the Java of Grouper trusts. */
  public static final SplunkTrust JAVA = new SplunkTrust(Optional.empty());

  private final Optional<SSLContext> context;

  private SplunkTrust(Optional<SSLContext> context) {
    this.context = context;
  }

  /**
   * The authorities in a PEM file, and nobody else.
   *
   * @throws IllegalArgumentException if it cannot be read or has no certificate, with the reason
   */
  public static SplunkTrust caFile(Path file) {
    try (InputStream pem = new BufferedInputStream(Files.newInputStream(file))) {
      Collection<? extends Certificate> authorities =
          CertificateFactory.getInstance("X.509").generateCertificates(pem);
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      for (Certificate authority : authorities) {
        store.setCertificateEntry("ca" + store.size(), authority);
      }
      return of(store);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "The file %s cannot be read as CA certificates in PEM, which start with -----BEGIN CERTIFICATE-----."
              .formatted(file),
          e);
    }
  }

  /**
   * The authorities in a Java key store of any type, and nobody else.
   *
   * @param password its password; a store without one is read without
   * @throws IllegalArgumentException if it cannot be read or has no certificate, with the reason
   */
  public static SplunkTrust store(Path file, Optional<String> password) {
    try {
      return of(
          KeyStore.getInstance(file.toFile(), password.map(String::toCharArray).orElse(null)));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "The file %s cannot be read as a trust store (PKCS12 or JKS): see whether it is one, and whether its password is right."
              .formatted(file),
          e);
    }
  }

  Optional<SSLContext> context() {
    return context;
  }

  private static SplunkTrust of(KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    if (store.size() == 0) {
      throw new GeneralSecurityException("There is no certificate in it.");
    }
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return new SplunkTrust(Optional.of(context));
  }
}
