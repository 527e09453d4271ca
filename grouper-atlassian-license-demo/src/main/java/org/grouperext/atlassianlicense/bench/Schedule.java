package org.grouperext.atlassianlicense.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** When the daemon's jobs run: by the settings in {@code config}, or by changed ones. */
enum Schedule {
  /** As shipped. */
  OURS(properties -> properties),

  /** As it is with Grouper's own defaults: every consumer of the change log once a minute. */
  GROUPERS(Schedule::withoutOurs),

  /** As shipped, but what Grouper ends and starts again after an hour has only some seconds. */
  RESTARTING(Schedule::endingSoon);

  private static final String OURS_ALONE =
      "changeLog\\.(consumer\\.\\w+|changeLogTempToChangeLog)\\.(quartzCron|quartz\\.cron|longRunning\\w*) *=.*";
  private static final String SECONDS = "40";

  /** They would meet the measurement or not, depending on the time of day. */
  private static final String WITHOUT_HOURLY_JOBS =
      """
      otherJob.atlassianLoginActivity.quartzCron = 59 59 23 31 12 ? 2099
      otherJob.atlassianKeepLicense.quartzCron = 59 59 23 31 12 ? 2099
      """;

  private final UnaryOperator<String> change;

  Schedule(UnaryOperator<String> change) {
    this.change = change;
  }

  /** Writes the settings a daemon that starts from now on reads. */
  void write(Path folder, String shipped) {
    try {
      Files.writeString(
          folder.resolve("grouper-loader.properties"), change.apply(shipped) + WITHOUT_HOURLY_JOBS);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the daemon's settings", e);
    }
  }

  private static String withoutOurs(String properties) {
    String rest =
        properties
            .lines()
            .filter(line -> !line.matches(OURS_ALONE))
            .collect(Collectors.joining("\n", "", "\n"));
    if (rest.lines().count() == properties.lines().count()) {
      throw new IllegalStateException("There is no schedule in config/grouper-loader.properties");
    }
    return rest;
  }

  private static String endingSoon(String properties) {
    return """
        %s
        changeLog.changeLogTempToChangeLog.longRunningRuntimeSeconds = %2$s
        changeLog.consumer.compositeMemberships.longRunningRuntimeSeconds = %2$s
        changeLog.consumer.grouperRules.longRunningRuntimeSeconds = %2$s
        changeLog.consumer.provisioner_incremental_atlassian.longRunningRuntimeSeconds = %2$s
        """
        .formatted(properties, SECONDS);
  }
}
