package org.grouperext.atlassianlicense.seat;

import edu.internet2.middleware.grouper.GroupSave;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.grouperext.atlassianlicense.registry.LicenseInstaller;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;

/** A Grouper with the settings that a site merges and a limit of seats, installed. */
final class LimitedGrouper {

  private LimitedGrouper() {}

  static EmbeddedGrouper start(int seats) throws IOException {
    Path config = Path.of(System.getProperty("project.root"), "config");
    Map<String, String> limit =
        Map.of(
            "atlassianLicense.cloud.maxSeats",
            String.valueOf(seats),
            "hooks.membership.class",
            SeatLimit.class.getName());
    String properties = Files.readString(config.resolve("grouper.properties"));
    String loader = Files.readString(config.resolve("grouper-loader.properties"));
    EmbeddedGrouper grouper =
        EmbeddedGrouper.start(
            GrouperConfiguration.standard()
                .with(ConfigurationFile.GROUPER, properties)
                .with(ConfigurationFile.GROUPER, limit)
                .with(ConfigurationFile.LOADER, loader));
    grouper.asRoot(
        () ->
            new GroupSave()
                .assignName("ref:active:people")
                .assignCreateParentStemsIfNotExist(true)
                .save());
    LicenseInstaller.install();
    return grouper;
  }
}
