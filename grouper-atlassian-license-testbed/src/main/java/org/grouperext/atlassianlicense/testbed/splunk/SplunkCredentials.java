package org.grouperext.atlassianlicense.testbed.splunk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * What a client has to show.
 *
 * @param authorization the value of the header {@code Authorization}
 */
public record SplunkCredentials(String authorization) {

  /** A token. */
  public static SplunkCredentials bearer(String token) {
    return new SplunkCredentials("Bearer " + token);
  }

  /** The key of a session. */
  public static SplunkCredentials sessionKey(String key) {
    return new SplunkCredentials("Splunk " + key);
  }

  /** A user and a password. */
  public static SplunkCredentials basic(String user, String password) {
    byte[] both = (user + ":" + password).getBytes(UTF_8);
    return new SplunkCredentials("Basic " + Base64.getEncoder().encodeToString(both));
  }
}
