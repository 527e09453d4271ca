package org.grouperext.atlassianlicense.bench;

import edu.internet2.middleware.grouper.GroupSave;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.grouperext.atlassianlicense.install.LicenseInstaller;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;

/** Starts a Grouper with the configuration that a site merges, and installs into it. */
record InstalledGrouper(Path root) {

  EmbeddedGrouper start() {
    return start(Map.of());
  }

  /** With these settings in place of those in the file. */
  EmbeddedGrouper start(Map<String, String> settings) {
    return start(configuration(settings));
  }

  /** With these settings besides those in the file, and able to have a UI. */
  EmbeddedGrouper startWithUi(Map<String, String> settings) {
    return start(GrouperUiHost.configure(configuration(settings)));
  }

  private GrouperConfiguration configuration(Map<String, String> settings) {
    return GrouperConfiguration.standard()
        .with(ConfigurationFile.GROUPER, sample("grouper.properties"))
        .with(ConfigurationFile.GROUPER, settings)
        .with(ConfigurationFile.LOADER, sample("grouper-loader.properties"));
  }

  private static EmbeddedGrouper start(GrouperConfiguration configuration) {
    EmbeddedGrouper grouper = EmbeddedGrouper.start(configuration);
    grouper.asRoot(
        () ->
            new GroupSave()
                .assignName("ref:active:people")
                .assignCreateParentStemsIfNotExist(true)
                .save());
    LicenseInstaller.install(plan -> {});
    return grouper;
  }

  private String sample(String name) {
    try {
      return Files.readString(root.resolve("config").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot read config/" + name + ": start with ./bench in the project's folder", e);
    }
  }
}
