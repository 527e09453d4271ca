package org.grouperext.atlassianlicense.job;

import edu.internet2.middleware.grouper.GrouperSession;
import java.time.Duration;
import org.grouperext.atlassianlicense.activity.ActivityPreview;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.registry.GrouperSettings;
import org.grouperext.atlassianlicense.registry.PeopleSource;
import org.grouperext.atlassianlicense.settings.Configuration;
import org.grouperext.atlassianlicense.settings.FeedSettings;

/**
 * Tries a feed's settings out before the job uses them, and writes nothing. From Grouper's shell:
 * {@code org.grouperext.atlassianlicense.job.LoginActivityPreview.run("idp");}
 */
public final class LoginActivityPreview {

  private LoginActivityPreview() {}

  /** Searches the last 24 hours. */
  public static String run(String feed) {
    return run(feed, 24);
  }

  /**
   * Searches the last hours: the first logins as they would be read, whose they are, and every
   * warning.
   *
   * @throws org.grouperext.atlassianlicense.settings.InvalidSettingsException with every problem of
   *     the settings
   * @throws IllegalArgumentException if there is no such feed
   */
  public static String run(String feed, int hours) {
    Configuration configuration = GrouperSettings.read();
    FeedSettings settings =
        configuration.feeds().stream()
            .filter(one -> one.id().equals(feed))
            .findFirst()
            .orElseThrow(() -> unknown(feed, configuration));
    return (String)
        GrouperSession.internal_callbackRootGrouperSession(
            session -> {
              PeopleSource.require(settings);
              return ActivityPreview.of(settings, LicenseClock.now(), Duration.ofHours(hours));
            });
  }

  private static IllegalArgumentException unknown(String feed, Configuration configuration) {
    return new IllegalArgumentException(
        "There is no feed '%s'. Name one of: %s."
            .formatted(
                feed,
                String.join(", ", configuration.feeds().stream().map(FeedSettings::id).toList())));
  }
}
