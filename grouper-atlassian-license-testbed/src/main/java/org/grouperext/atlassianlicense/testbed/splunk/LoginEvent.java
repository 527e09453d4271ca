package org.grouperext.atlassianlicense.testbed.splunk;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of the identity provider's log: someone signed in to a service provider.
 *
 * @param user the login name as the identity provider wrote it, whatever its case; may be blank
 * @param time when
 * @param serviceProvider the entity id of the service provider
 */
public record LoginEvent(String user, Instant time, String serviceProvider) {

  /** The entity id that {@link SplunkSimulator#login} uses. */
  public static final String ATLASSIAN = "https://auth.atlassian.com/saml/example";

  /** Refuses a missing value. */
  public LoginEvent {
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(serviceProvider, "serviceProvider");
  }
}
