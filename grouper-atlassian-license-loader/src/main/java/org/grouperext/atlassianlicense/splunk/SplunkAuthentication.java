package org.grouperext.atlassianlicense.splunk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * How to show Splunk who asks. Never shown itself.
 *
 * @param header the value of the header {@code Authorization}
 */
public record SplunkAuthentication(String header) {

  private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]+");

  /** With a token made in Splunk's settings: the usual way. */
  public static SplunkAuthentication bearer(String token) {
    requirePrintable("token", token);
    return new SplunkAuthentication("Bearer " + token);
  }

  /** With the key of a session, as Splunk's {@code /services/auth/login} gives it. */
  public static SplunkAuthentication sessionKey(String key) {
    requirePrintable("session key", key);
    return new SplunkAuthentication("Splunk " + key);
  }

  /** With a name and a password, which may hold any letter. */
  public static SplunkAuthentication basic(String user, String password) {
    if (user.isBlank() || user.contains(":") || password.isEmpty()) {
      throw new IllegalArgumentException(
          "A name without a colon and a password are needed to sign in at Splunk with them.");
    }
    byte[] both = (user + ":" + password).getBytes(UTF_8);
    return new SplunkAuthentication("Basic " + Base64.getEncoder().encodeToString(both));
  }

  @Override
  public String toString() {
    return "(hidden)";
  }

  private static void requirePrintable(String what, String secret) {
    if (!PRINTABLE.matcher(secret).matches()) {
      throw new IllegalArgumentException(
          "The %s is empty or holds blanks, line breaks or letters outside ASCII: paste it again,"
                  .formatted(what)
              + " without the word Bearer or Splunk.");
    }
  }
}
