package org.grouperext.atlassianlicense.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.grouperext.atlassianlicense.testbed.ui.DemoPerson;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiSettings;

/**
 * A Grouper with its UI, and simulators of Splunk and Atlassian, started together.
 *
 * @param splunk who logged in
 * @param atlassian who has a seat
 * @param grouper what decides
 * @param ui the claim screen and the jump page
 */
record DemoSystem(
    SplunkSimulator splunk, AtlassianSimulator atlassian, EmbeddedGrouper grouper, GrouperUiHost ui)
    implements AutoCloseable {

  private static final int ATLASSIAN_PORT = 8089;
  private static final int UI_PORT = 8080;

  /** Starts all of it, with the configuration of the project in this folder. */
  static DemoSystem start(Path root) {
    SplunkSimulator splunk = SplunkSimulator.create();
    AtlassianSimulator atlassian = startAtlassian();
    EmbeddedGrouper grouper =
        EmbeddedGrouper.start(new DemoConfiguration(root).of(splunk, atlassian));
    return new DemoSystem(splunk, atlassian, grouper, startUi(grouper));
  }

  private static GrouperUiHost startUi(EmbeddedGrouper grouper) {
    GrouperUiHost ui =
        GrouperUiHost.start(
            GrouperUiSettings.anyPort()
                .withPreferredPort(UI_PORT)
                .withPeople(cast())
                .withFolder("/jump", jumpFolder(grouper)));
    if (ui.login().getPort() != UI_PORT) {
      System.out.println(
          "Port " + UI_PORT + " is busy, so Grouper's UI took " + ui.login().getPort() + ".");
    }
    return ui;
  }

  /** Where the jump page with the demo's own addresses goes. */
  Path jumpFolder() {
    return jumpFolder(grouper);
  }

  private static Path jumpFolder(EmbeddedGrouper grouper) {
    try {
      return Files.createDirectories(grouper.configurationFolder().resolve("jump-page"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make a folder for the jump page", e);
    }
  }

  private static AtlassianSimulator startAtlassian() {
    AtlassianSettings settings =
        AtlassianSettings.withLicenseGroups(DemoGroups.ATLASSIAN_LICENSE_GROUP);
    try {
      return AtlassianSimulator.start(settings.onPort(ATLASSIAN_PORT));
    } catch (UncheckedIOException e) {
      AtlassianSimulator elsewhere = AtlassianSimulator.start(settings);
      System.out.println(
          "Port "
              + ATLASSIAN_PORT
              + " is busy, so Atlassian took "
              + elsewhere.page().getPort()
              + ".");
      return elsewhere;
    }
  }

  private static List<DemoPerson> cast() {
    return List.of(
        person(Campus.NEWCOMER + 1, "may claim a license and has none"),
        person(Campus.NEWCOMER, "claims one in the story"),
        person(1, "gets one automatically"),
        person(Campus.ASSIGNEE, "has one to be assignable"),
        person(Campus.IDLE, "lost it by not using it"),
        person(Campus.LEAVING, "is no longer active"),
        person(Campus.NOT_ELIGIBLE, "is in none of the groups that may claim"),
        person(Campus.HELP_DESK, "works at the help desk"));
  }

  private static DemoPerson person(int number, String what) {
    return new DemoPerson(Campus.id(number), Campus.name(number) + ": " + what);
  }

  @Override
  public void close() {
    ui.close();
    grouper.close();
    atlassian.close();
    splunk.close();
  }
}
