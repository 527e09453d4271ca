package org.grouperext.atlassianlicense.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;

/**
 * Grouper's configuration for the demo: the very files of {@code config/} that a site merges, and
 * after them only what a site has to change.
 */
final class DemoConfiguration {

  private final Path root;

  /** Takes the files from the project in this folder. */
  DemoConfiguration(Path root) {
    this.root = root;
  }

  GrouperConfiguration of(SplunkSimulator splunk, AtlassianSimulator atlassian) {
    GrouperConfiguration configuration =
        GrouperConfiguration.standard()
            .with(ConfigurationFile.GROUPER, sample("grouper.properties"))
            .with(ConfigurationFile.LOADER, sample("grouper-loader.properties"))
            .with(ConfigurationFile.GROUPER, forThis(splunk))
            .with(ConfigurationFile.LOADER, forThis(atlassian));
    return GrouperUiHost.configure(configuration);
  }

  private String sample(String name) {
    try {
      return Files.readString(root.resolve("config").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read config/" + name + ": start the demo with ./demo in the project's folder", e);
    }
  }

  private static Map<String, String> forThis(SplunkSimulator splunk) {
    return Map.of(
        "atlassianActivity.idp.splunkUrl", splunk.url().toString(),
        "atlassianActivity.idp.splunkTokenSecret", splunk.token());
  }

  /** The jobs run every minute here, so that whoever tries the demo need not wait for the hour. */
  private static Map<String, String> forThis(AtlassianSimulator atlassian) {
    return Map.of(
        "grouper.wsBearerToken.atlassianCloud.endpoint", atlassian.endpoint().toString(),
        "grouper.wsBearerToken.atlassianCloud.accessTokenPassword", atlassian.key(),
        "grouper.wsBearerToken.atlassianCloud.delayAfterEachCallInMs", "0",
        "otherJob.atlassianLoginActivity.quartzCron", "0 * * * * ?",
        "otherJob.atlassianKeepLicense.quartzCron", "20 * * * * ?");
  }
}
