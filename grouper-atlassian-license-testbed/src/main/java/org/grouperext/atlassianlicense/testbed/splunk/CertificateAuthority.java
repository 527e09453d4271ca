package org.grouperext.atlassianlicense.testbed.splunk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of an institution's own, which signs certificates that nobody else trusts. */
public final class CertificateAuthority {

  private static final X500Principal NAME = new X500Principal("CN=An authority of our own");
  private static final char[] NO_PASSWORD = {};

  private final KeyPair keys;
  private final X509Certificate certificate;

  private CertificateAuthority() throws GeneralSecurityException, IOException {
    keys = newKeys();
    certificate = sign(NAME, keys, Instant.now(), new BasicConstraints(0));
  }

  /** A new one, with new keys. */
  public static CertificateAuthority create() {
    try {
      return new CertificateAuthority();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("No certificate authority could be made", e);
    }
  }

  /** Its certificate. */
  public X509Certificate certificate() {
    return certificate;
  }

  /** Its certificate in PEM. */
  public String pem() {
    try {
      String base64 =
          Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII))
              .encodeToString(certificate.getEncoded());
      return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The authority's certificate cannot be written", e);
    }
  }

  /** What a server needs to present itself as the host with this address, for a day from then. */
  public SSLContext server(String address, Instant validFrom) {
    try {
      KeyPair own = newKeys();
      GeneralName name =
          new GeneralName(
              address.matches("[0-9.]+") ? GeneralName.iPAddress : GeneralName.dNSName, address);
      X509Certificate signed =
          sign(new X500Principal("CN=Splunk"), own, validFrom, new GeneralNames(name));
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "server", own.getPrivate(), NO_PASSWORD, new X509Certificate[] {signed, certificate});
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(store, NO_PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("No certificate could be made for " + address, e);
    }
  }

  private X509Certificate sign(
      X500Principal subject, KeyPair its, Instant from, ASN1Object extension)
      throws GeneralSecurityException, IOException {
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            NAME,
            BigInteger.valueOf(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE)),
            Date.from(from.minus(Duration.ofMinutes(5))),
            Date.from(from.plus(Duration.ofDays(1))),
            subject,
            its.getPublic());
    boolean authority = extension instanceof BasicConstraints;
    builder.addExtension(
        authority ? Extension.basicConstraints : Extension.subjectAlternativeName,
        authority,
        extension);
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(
                  new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private static KeyPair newKeys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }
}
