package org.grouperext.atlassianlicense.settings;

import static org.grouperext.atlassianlicense.settings.SettingType.oneOf;
import static org.grouperext.atlassianlicense.settings.SettingType.optional;
import static org.grouperext.atlassianlicense.settings.SettingType.webAddress;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The settings of a feed that are about the way to Splunk, each declared once. */
final class SplunkKeys {

  static final Setting<String> AUTHENTICATION =
      Setting.of(
          "splunkAuthentication",
          oneOf("bearer", "session", "basic"),
          "bearer",
          "What splunkTokenSecret is: a token, the key of a session, or the password of"
              + " splunkUser.");
  static final Setting<Optional<String>> USER =
      Setting.of(
          "splunkUser",
          optional(userName(), "none"),
          "none",
          "Whose password splunkTokenSecret is, with basic authentication.");
  static final Setting<Optional<Path>> CA_FILE =
      Setting.of(
          "splunkCaFile",
          optional(file(), "none"),
          "none",
          "Certificate authorities in PEM that are trusted for Splunk instead of those of Java.");
  static final Setting<Optional<Path>> TRUST_STORE =
      Setting.of(
          "splunkTrustStore",
          optional(file(), "none"),
          "none",
          "The same as a trust store, PKCS12 or JKS, in place of splunkCaFile.");
  static final Setting<Optional<String>> TRUST_STORE_PASSWORD =
      Setting.secret(
          "splunkTrustStorePasswordSecret",
          optional(TextTypes.secret("the password of the trust store"), "none"),
          "none",
          "The trust store's password, encrypted or not; never shown.");
  static final Setting<Optional<URI>> PROXY =
      Setting.of(
          "splunkProxy",
          optional(proxyAddress(), "none"),
          "none",
          "The HTTP proxy on the way to Splunk.");

  private SplunkKeys() {}

  /** A proxy's address, with its port. */
  private static SettingType<URI> proxyAddress() {
    return new SettingType<>(
        "an address with a port and no user, such as http://proxy.example.edu:3128",
        text -> {
          URI address = webAddress().parser().apply(text);
          if (!"http".equals(address.getScheme())
              || address.getPort() < 0
              || address.getRawUserInfo() != null) {
            throw new IllegalArgumentException("not such an address");
          }
          return address;
        });
  }

  /** A file of the machine on which Grouper runs. */
  private static SettingType<Path> file() {
    return new SettingType<>(
        "the full path of a file",
        text -> {
          Path path = Path.of(text);
          if (!path.isAbsolute()) {
            throw new IllegalArgumentException("not a full path");
          }
          return path;
        });
  }

  private static SettingType<String> userName() {
    return new SettingType<>(
        "the name of a user of Splunk, which has no colon",
        text -> {
          if (text.contains(":")) {
            throw new IllegalArgumentException("with a colon");
          }
          return text;
        });
  }
}
