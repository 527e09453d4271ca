package org.grouperext.atlassianlicense.activity;

import org.grouperext.atlassianlicense.settings.FeedSettings.Access;
import org.grouperext.atlassianlicense.settings.FeedSettings.SplunkSettings;
import org.grouperext.atlassianlicense.splunk.SplunkAuthentication;
import org.grouperext.atlassianlicense.splunk.SplunkConnection;
import org.grouperext.atlassianlicense.splunk.SplunkTrust;

/** Makes of a feed's settings the way to its Splunk. */
final class SplunkAccess {

  private SplunkAccess() {}

  /**
   * The connection as it is set.
   *
   * @throws IllegalArgumentException with the reason if something cannot be used
   */
  static SplunkConnection connection(SplunkSettings settings) {
    Access access = settings.access();
    SplunkConnection connection =
        SplunkConnection.of(settings.url(), authentication(access))
            .withTrust(trust(access))
            .withRequestTimeout(settings.requestTimeout())
            .withSearchDeadline(settings.searchDeadline());
    return access.proxy().map(connection::withProxy).orElse(connection);
  }

  private static SplunkAuthentication authentication(Access access) {
    return switch (access.authentication()) {
      case "basic" -> SplunkAuthentication.basic(access.user().orElse(""), access.secret());
      case "session" -> SplunkAuthentication.sessionKey(access.secret());
      default -> SplunkAuthentication.bearer(access.secret());
    };
  }

  private static SplunkTrust trust(Access access) {
    return access
        .caFile()
        .map(SplunkTrust::caFile)
        .or(
            () ->
                access
                    .trustStore()
                    .map(store -> SplunkTrust.store(store, access.trustStorePassword())))
        .orElse(SplunkTrust.JAVA);
  }
}
