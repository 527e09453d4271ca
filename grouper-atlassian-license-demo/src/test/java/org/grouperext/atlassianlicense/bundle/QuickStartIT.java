package org.grouperext.atlassianlicense.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.io.CleanupMode.ON_SUCCESS;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.SubjectFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperDaemon;
import org.grouperext.atlassianlicense.testbed.grouper.People;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.splunk.LoginEvent;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiHost;
import org.grouperext.atlassianlicense.testbed.ui.GrouperUiSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows docs/quick-start.md word for word: from an empty Grouper and the release bundle to the
 * first license. What is typed is what stands in the document, but for the values marked CHANGE.
 * Every program has Grouper's libraries and what was unpacked, and nothing of this build; only the
 * UI, which the doctor asks for an answer, is this JVM's.
 */
final class QuickStartIT {

  private static final String SEATS = "atlassian-licensed-users";
  private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private static final SplunkSimulator SPLUNK = SplunkSimulator.create();
  private static final AtlassianSimulator ATLASSIAN =
      AtlassianSimulator.start(AtlassianSettings.withLicenseGroups(SEATS));

  private static EmbeddedGrouper grouper;
  private static GrouperUiHost ui;
  private static Site site;

  @BeforeAll
  static void haveAnEmptyGrouper(@TempDir(cleanup = ON_SUCCESS) Path folder) throws IOException {
    grouper = EmbeddedGrouper.start(GrouperUiHost.configure(GrouperConfiguration.standard()));
    ui = GrouperUiHost.start(GrouperUiSettings.anyPort());
    Person often = Person.of("p1", "Ada", "Abel");
    grouper.people().putAll(List.of(often, Person.of("p2", "Ben", "Brook")));
    group("ref:active:people", "p1", "p2");
    group("ref:it:works-in-jira-every-day", "p1");
    group("ref:it:staff", "p2");
    grouper.settle();
    SPLUNK.log(new LoginEvent("visitor", daysAgo(100), "https://library.example.edu"));
    SPLUNK.login(often.eppn(), Instant.now().minus(Duration.ofHours(2)));
    site = Site.make(folder, grouper.configurationFolder());
    site.add("grouper.properties", "grouper.ui.url = " + ui.address("/grouper/"));
    for (Path file : List.of(Bundle.ZIP, Path.of(Bundle.ZIP + ".sha256"))) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
  }

  private static Instant daysAgo(int days) {
    return Instant.now().minus(Duration.ofDays(days));
  }

  private static void group(String name, String... people) {
    grouper.asRoot(
        () -> {
          Group group =
              new GroupSave().assignName(name).assignCreateParentStemsIfNotExist(true).save();
          for (String id : people) {
            group.addMember(SubjectFinder.findByIdAndSource(id, People.SOURCE, true), false);
          }
          return group;
        });
  }

  @AfterAll
  static void end() {
    ui.close();
    grouper.close();
    ATLASSIAN.close();
    SPLUNK.close();
  }

  @Test
  void leadsToTheFirstLicense() throws Exception {
    Path document = ROOT.resolve("docs/quick-start.md");
    String unpackAndMerge = Commands.of(document, "sh").script();
    Commands typed = Commands.of(document, "groovy");
    assertThat(unpackAndMerge).contains("GROUPER=/opt/grouper/grouperWebapp ");
    assertThat(typed.blocks()).hasSize(5).last().asString().contains("Doctor.check()");

    site.shell(unpackAndMerge.replace("/opt/grouper/grouperWebapp ", site.webapp() + " "));
    changeWhatIsMarked();
    String install = typed.first(1);
    assertThat(site.grouperShell(install))
        .contains("To do:", "app:atlassian:license:cloud:claimed", "Done: ")
        .doesNotContain("Exception");
    // As the daemon does that runs meanwhile: none starts while its cache lacks new groups.
    grouper.settle();
    try (GrouperDaemon daemon = site.startDaemon()) {
      assertThat(daemon.isAlive()).isTrue();
      assertThat(site.grouperShell(install + typed.after(1)))
          .contains("Nothing to do", "p1@example.edu")
          .doesNotContain("Exception");
      assertThat(ATLASSIAN.seats(SEATS)).containsExactly("p1@mail.example.edu");
      assertThat(awaitAllGreen(typed.after(4))).contains(" ok, 0 warn, 0 fail.");
    }
  }

  /** The daemon's own jobs must all have ended once, and each takes its time to come up. */
  private static String awaitAllGreen(String doctor) throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    String says = site.grouperShell(doctor);
    while (!says.contains(" 0 warn, 0 fail.") && Instant.now().isBefore(end)) {
      says = site.grouperShell(doctor);
    }
    return says;
  }

  private static void changeWhatIsMarked() throws IOException {
    site.set(
        "grouper.properties",
        Map.of(
            "atlassianActivity.idp.splunkUrl", SPLUNK.url().toString(),
            "atlassianActivity.idp.splunkTokenSecret", SPLUNK.token()));
    site.set(
        "grouper-loader.properties",
        Map.of(
            "grouper.wsBearerToken.atlassianCloud.endpoint", ATLASSIAN.endpoint().toString(),
            "grouper.wsBearerToken.atlassianCloud.accessTokenPassword", ATLASSIAN.key()));
  }
}
