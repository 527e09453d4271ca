package org.grouperext.atlassianlicense.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.app.gsh.GrouperGroovysh;
import edu.internet2.middleware.subject.Subject;
import groovy.lang.GroovyShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.grouperext.atlassianlicense.documents.Document.Block;
import org.grouperext.atlassianlicense.install.LicenseInstaller;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSettings;
import org.grouperext.atlassianlicense.testbed.atlassian.AtlassianSimulator;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSettings;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command for Grouper's shell and every SQL statement that a document shows, run as it stands
 * in a real Grouper with everything installed. Two things are filled in: the moment of a run, and
 * {@code THE ID} of a person.
 */
final class CommandsInDocumentsIT {

  private static final String PERSON = "ada";
  private static final Instant RUN = Instant.parse("2026-01-02T03:04:05Z");
  private static final Pattern MOMENT = Pattern.compile("\"\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z\"");

  /** Of Grouper's own {@code groovy.profile}, which is no part of its jar. */
  private static final String PROFILE =
      """
      def findSubject(String id) {
        new findSubject().invoke(GrouperSession.staticGrouperSession(), id, null)
      }
      def addMember(String group, String id) {
        new addMember().invoke(GrouperSession.staticGrouperSession(), group, id, Group.getDefaultList())
      }
      def loaderRunOneJob(Object job) {
        new loaderRunOneJob().invoke(GrouperSession.staticGrouperSession(), job)
      }
      """;

  private static EmbeddedGrouper grouper;
  private static SplunkSimulator splunk;
  private static AtlassianSimulator atlassian;

  @BeforeAll
  static void start() throws IOException {
    splunk = SplunkSimulator.create();
    splunk.settings(SplunkSettings.DEFAULT.withPollsUntilDone(0));
    splunk.login(PERSON + "@example.edu", Instant.now().minusSeconds(3600));
    atlassian =
        AtlassianSimulator.start(AtlassianSettings.withLicenseGroups("atlassian-licensed-users"));
    grouper = EmbeddedGrouper.start(configuration());
    grouper.people().put(Person.of(PERSON, "Ada", "Lovelace"));
    List.of("ref:active:people", "ref:it:staff", "ref:it:works-in-jira-every-day")
        .forEach(CommandsInDocumentsIT::makeGroup);
    LicenseInstaller.install();
    giveSeat();
  }

  /** So that there is something to look at and to take back. */
  private static void giveSeat() {
    Subject person = grouper.asRoot(() -> SubjectFinder.findById(PERSON, true));
    List.of("ref:active:people", "app:atlassian:license:cloud:automatic")
        .forEach(group -> grouper.asRoot(() -> RegistryGroup.find(group).addMember(person, false)));
    grouper.settleExcept(Set.of("provisioner_incremental_atlassian"));
    assertThat(grouper.run("OTHER_JOB_provisioner_full_atlassian").status()).isEqualTo("SUCCESS");
  }

  /** The very files that a site merges, and after them what a site has to change. */
  private static GrouperConfiguration configuration() throws IOException {
    Path config = Document.root().resolve("config");
    return GrouperConfiguration.standard()
        .with(ConfigurationFile.GROUPER, Files.readString(config.resolve("grouper.properties")))
        .with(
            ConfigurationFile.LOADER, Files.readString(config.resolve("grouper-loader.properties")))
        .with(
            ConfigurationFile.GROUPER,
            Map.of(
                "atlassianActivity.idp.splunkUrl", splunk.url().toString(),
                "atlassianActivity.idp.splunkTokenSecret", splunk.token()))
        .with(
            ConfigurationFile.LOADER,
            Map.of(
                "grouper.wsBearerToken.atlassianCloud.endpoint",
                atlassian.endpoint().toString(),
                "grouper.wsBearerToken.atlassianCloud.accessTokenPassword",
                atlassian.key()));
  }

  @AfterAll
  static void close() {
    grouper.close();
    splunk.close();
    atlassian.close();
  }

  private static void makeGroup(String name) {
    grouper.asRoot(
        () -> new GroupSave().assignName(name).assignCreateParentStemsIfNotExist(true).save());
  }

  static List<Block> shellCommands() {
    return blocks().filter(block -> block.language().equals("groovy")).toList();
  }

  static List<Block> statements() {
    return blocks().filter(block -> block.language().equals("sql")).toList();
  }

  private static Stream<Block> blocks() {
    return Document.all().stream().map(Document::blocks).flatMap(List::stream);
  }

  /** Otherwise it would be run by nobody. */
  @Test
  void marksEveryCommandForGroupersShellAsSuch() {
    assertThat(blocks())
        .filteredOn(block -> block.text().contains("org.grouperext.atlassianlicense."))
        .isNotEmpty()
        .allSatisfy(block -> assertThat(block.language()).as(block.toString()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("shellCommands")
  void runsInGroupersShell(Block block) throws SQLException {
    update(
        "insert into atlassian_removal (license, subject_source, subject_id, run_ms, removed_ms,"
            + " reason, claimed_ms) values ('cloud', 'people', '%s', %d, %d, 'LAPSED', 1)"
                .formatted(PERSON, RUN.toEpochMilli(), RUN.toEpochMilli()));
    CompilerConfiguration imports = new CompilerConfiguration();
    GrouperGroovysh.addImports(imports);
    try {
      grouper.asRoot(
          () -> {
            new GroovyShell(imports).evaluate(PROFILE + filledIn(block));
            return true;
          });
    } finally {
      LicenseInstaller.install();
      update("delete from atlassian_removal");
    }
  }

  @ParameterizedTest
  @MethodSource("statements")
  void runsInGroupersDatabase(Block block) {
    for (String statement : filledIn(block).split(";")) {
      assertThatCode(() -> update(statement)).as(block.toString()).doesNotThrowAnyException();
    }
  }

  private static String filledIn(Block block) {
    return MOMENT.matcher(block.text()).replaceAll("\"" + RUN + "\"").replace("THE ID", PERSON);
  }

  private static void update(String sql) throws SQLException {
    try (Connection database = grouper.database().getConnection();
        Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
