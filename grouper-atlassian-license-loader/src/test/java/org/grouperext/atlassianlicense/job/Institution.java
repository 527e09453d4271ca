package org.grouperext.atlassianlicense.job;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.Member;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import edu.internet2.middleware.subject.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.install.LicenseInstaller;
import org.grouperext.atlassianlicense.registry.RegistryGroup;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.grouperext.atlassianlicense.testbed.grouper.JobRun;
import org.grouperext.atlassianlicense.testbed.grouper.People;
import org.grouperext.atlassianlicense.testbed.grouper.Person;
import org.grouperext.atlassianlicense.testbed.splunk.LoginEvent;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSettings;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkSimulator;
import org.jspecify.annotations.Nullable;

/**
 * An institution with everything installed by the settings that a site merges: a real Grouper, a
 * Splunk to search, and a clock that stands still until a test moves it.
 */
public final class Institution implements AutoCloseable {

  public static final String FOLDER = "app:atlassian:license:cloud:";
  public static final String RECENT = "app:atlassian:activity:idp:loggedInRecently";
  public static final String HAS_LICENSE = FOLDER + "atlassian-licensed-users";
  public static final List<String> TABLES =
      List.of("atlassian_login", "atlassian_coverage", "atlassian_keep", "atlassian_removal");

  /** All of them, so that a test whose people all lapse at once sees them lapse. */
  private static final String NO_BRAKE = "atlassianLicense.cloud.maxRemovalPercent = 100";

  private static final Set<String> PROVISIONER = Set.of("provisioner_incremental_atlassian");
  private static final String ACTIVE = "ref:active:people";

  private final SplunkSimulator splunk;
  private final EmbeddedGrouper grouper;
  private @Nullable Connection database;
  private Instant now = Instant.EPOCH;

  private Institution(SplunkSimulator splunk, EmbeddedGrouper grouper) {
    this.splunk = splunk;
    this.grouper = grouper;
  }

  public static Institution open() throws IOException {
    return open(Map.of());
  }

  /** One with these settings in its grouper.properties, over those that a site merges. */
  public static Institution open(Map<String, String> settings) throws IOException {
    return open(settings, Map.of());
  }

  /** With these settings over those that a site merges, in the files where daemons see them too. */
  public static Institution open(Map<String, String> settings, Map<String, String> loaderSettings)
      throws IOException {
    return open(settings, loaderSettings, UnaryOperator.identity());
  }

  /** The same, with something more in Grouper's configuration. */
  public static Institution open(
      Map<String, String> settings,
      Map<String, String> loaderSettings,
      UnaryOperator<GrouperConfiguration> more)
      throws IOException {
    SplunkSimulator splunk = SplunkSimulator.create();
    splunk.settings(SplunkSettings.DEFAULT.withPollsUntilDone(0));
    Path config = Path.of(System.getProperty("project.root"), "config");
    GrouperConfiguration configuration =
        GrouperConfiguration.standard()
            .with(ConfigurationFile.GROUPER, Files.readString(config.resolve("grouper.properties")))
            .with(ConfigurationFile.GROUPER, NO_BRAKE)
            .with(
                ConfigurationFile.GROUPER,
                Map.of(
                    "atlassianActivity.idp.splunkUrl",
                    splunk.url().toString(),
                    "atlassianActivity.idp.splunkTokenSecret",
                    splunk.token()))
            .with(
                ConfigurationFile.LOADER,
                Files.readString(config.resolve("grouper-loader.properties")))
            .with(ConfigurationFile.GROUPER, settings)
            .with(ConfigurationFile.LOADER, loaderSettings);
    Institution institution =
        new Institution(splunk, EmbeddedGrouper.start(more.apply(configuration)));
    institution.install();
    return institution;
  }

  /** Installs, or brings back what a test broke. */
  public void install() {
    grouper.asRoot(
        () -> new GroupSave().assignName(ACTIVE).assignCreateParentStemsIfNotExist(true).save());
    LicenseInstaller.install();
  }

  /** Nobody claimed, nothing is known, and the clock shows this moment. */
  public void startAnew() {
    mend();
    splunk.forgetLogins();
    for (String group : List.of(FOLDER + "claimed", FOLDER + "allowedToKeep", RECENT)) {
      members(group).forEach(person -> remove(group, person));
    }
    TABLES.forEach(table -> update("delete from " + table));
    update("delete from atlassian_plan");
    settle();
    now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    othersLogIn(daysAgo(400));
    clockAt(now);
  }

  /** Splunk and the settings are as they should be again. */
  public void mend() {
    settings().clear();
    splunk.start();
    splunk.heal();
  }

  public EmbeddedGrouper grouper() {
    return grouper;
  }

  public SplunkSimulator splunk() {
    return splunk;
  }

  /** When the clock was last set anew. */
  public Instant now() {
    return now;
  }

  public Instant daysAgo(int days) {
    return now.minus(Duration.ofDays(days));
  }

  /** Moves the clock; the identity provider's log goes on until then. */
  public void clockAt(Instant moment) {
    LicenseClock.use(Clock.fixed(moment, ZoneOffset.UTC));
    othersLogIn(moment.minusSeconds(1));
  }

  /** Somewhere else, so that the log shows life, and nothing about Atlassian. */
  public void othersLogIn(Instant time) {
    splunk.log(new LoginEvent("visitor", time, "https://elsewhere.example.edu"));
  }

  /** Settings that stand over those in the files, until the next test. */
  public Map<String, String> settings() {
    return GrouperConfig.retrieveConfig().propertiesOverrideMap();
  }

  /** They are active, eligible, and claim now. */
  public void claim(String... people) {
    grouper.people().putAll(Stream.of(people).map(id -> Person.of(id, "Given", "Family")).toList());
    for (String person : people) {
      add(ACTIVE, person);
      add(FOLDER + "allowedToClaim", person);
      add(FOLDER + "claimed", person);
    }
  }

  /** They claimed back then. */
  public void claimedAt(Instant start, String... people) {
    claim(people);
    settle();
    grouper.backdate(
        FOLDER + "claimed", Arrays.stream(people).collect(toMap(id -> id, id -> start)));
  }

  /** Composites and rules catch up; nobody is provisioned, because there is no Atlassian here. */
  public void settle() {
    grouper.settleExcept(PROVISIONER);
  }

  /** Composites catch up, and rules do not. */
  public void settleExceptRules() {
    grouper.settleExcept(Set.of("grouperRules", "provisioner_incremental_atlassian"));
  }

  /** Someone signs in to Atlassian through the identity provider. */
  public void login(String person, Instant time) {
    splunk.login(person + "@example.edu", time);
  }

  public void add(String group, String person) {
    grouper.asRoot(() -> RegistryGroup.find(group).addMember(subject(person), false));
  }

  public void remove(String group, String person) {
    grouper.asRoot(() -> RegistryGroup.find(group).deleteMember(subject(person), false));
  }

  public JobRun readLogins() {
    return grouper.run("OTHER_JOB_atlassianLoginActivity");
  }

  public JobRun decide() {
    return grouper.run("OTHER_JOB_atlassianKeepLicense");
  }

  /** The ids of the people in a group, through subgroups too. */
  public Set<String> members(String group) {
    return grouper.asRoot(
        () ->
            RegistryGroup.find(group).getMembers().stream()
                .filter(member -> member.getSubjectSourceId().equals(People.SOURCE))
                .map(Member::getSubjectId)
                .collect(toCollection(TreeSet::new)));
  }

  public Set<String> claimed() {
    return members(FOLDER + "claimed");
  }

  public Set<String> allowedToKeep() {
    return members(FOLDER + "allowedToKeep");
  }

  /** Why someone keeps the license or not, as the keep table says. */
  public String reason(String person) {
    return column("select reason from atlassian_keep where subject_id = '" + person + "'").stream()
        .collect(joining());
  }

  /** All rows of our tables and all memberships of our groups, to see whether something changed. */
  public String everything() {
    Stream<String> rows = TABLES.stream().map(table -> table + rows(table));
    Stream<String> groups =
        Stream.of(FOLDER + "claimed", FOLDER + "allowedToKeep", FOLDER + "entitled", RECENT)
            .map(group -> group + members(group));
    return Stream.concat(rows, groups).collect(joining("\n"));
  }

  public long count(String table) {
    return column("select 1 from " + table).size();
  }

  /** The first column of a query's rows, as text. */
  public List<String> column(String query) {
    return rows(query, row -> row.getString(1));
  }

  /** All rows of a table, each as one text, in order. */
  public List<String> rows(String table) {
    return rows("select * from " + table, Institution::text).stream().sorted().toList();
  }

  private static String text(ResultSet row) throws SQLException {
    StringJoiner columns = new StringJoiner(",", "(", ")");
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      columns.add(row.getString(i));
    }
    return columns.toString();
  }

  private interface Row {
    String read(ResultSet row) throws SQLException;
  }

  private List<String> rows(String query, Row row) {
    try (Statement statement = database().createStatement();
        ResultSet result = statement.executeQuery(query)) {
      Stream.Builder<String> rows = Stream.builder();
      while (result.next()) {
        rows.add(row.read(result));
      }
      return rows.build().toList();
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** One connection for all, because to make one takes longer than what it is asked. */
  private Connection database() throws SQLException {
    if (database == null) {
      database = grouper.database().getConnection();
    }
    return database;
  }

  /** Changes the database past Grouper. */
  public void update(String sql) {
    try (Statement statement = database().createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** All that Grouper logged. */
  public String log() throws IOException {
    return Files.readString(grouper.configurationFolder().resolve("grouper.log"));
  }

  public Subject subject(String person) {
    return grouper.asRoot(() -> SubjectFinder.findByIdAndSource(person, People.SOURCE, true));
  }

  public Group group(String name) {
    return RegistryGroup.find(name);
  }

  @Override
  public void close() {
    LicenseClock.use(Clock.systemUTC());
    splunk.close();
    grouper.close();
  }
}
