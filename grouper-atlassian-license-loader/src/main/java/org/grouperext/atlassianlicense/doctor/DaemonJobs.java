package org.grouperext.atlassianlicense.doctor;

import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import edu.internet2.middleware.grouper.app.loader.GrouperLoaderType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in grouper-loader.properties what Grouper's daemon calls the jobs that matter here. */
final class DaemonJobs {

  private static final Pattern OTHER_JOB = Pattern.compile("^otherJob\\.([^.]+)\\.(.+)$");
  private static final Pattern CONSUMER =
      Pattern.compile("^changeLog\\.consumer\\.([^.]+)\\.(.+)$");

  private DaemonJobs() {}

  /** The name of the other job whose setting, such as class, has this value. */
  static Optional<String> otherJob(String setting, String value) {
    return id(OTHER_JOB, setting, value).map(id -> GrouperLoaderType.GROUPER_OTHER_JOB_PREFIX + id);
  }

  /** The id of the change-log consumer whose setting, such as class, has this value. */
  static Optional<String> consumer(String setting, String value) {
    return id(CONSUMER, setting, value);
  }

  /** What Grouper calls the job of a change-log consumer. */
  static String jobOf(String consumer) {
    return GrouperLoaderType.GROUPER_CHANGE_LOG_CONSUMER_PREFIX + consumer;
  }

  private static Optional<String> id(Pattern keys, String setting, String value) {
    return GrouperLoaderConfig.retrieveConfig().propertiesMap(keys).entrySet().stream()
        .filter(entry -> value.equals(entry.getValue()))
        .map(entry -> keys.matcher(entry.getKey()))
        .filter(key -> key.matches() && key.group(2).equals(setting))
        .map(DaemonJobs::id)
        .sorted()
        .findFirst();
  }

  private static String id(Matcher key) {
    return key.group(1);
  }
}
