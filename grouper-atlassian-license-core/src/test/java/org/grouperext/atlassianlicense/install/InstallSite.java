package org.grouperext.atlassianlicense.install;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupSave;
import edu.internet2.middleware.grouper.SubjectFinder;
import edu.internet2.middleware.grouper.app.loader.GrouperLoaderConfig;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.grouperext.atlassianlicense.testbed.grouper.ConfigurationFile;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.grouperext.atlassianlicense.testbed.grouper.People;
import org.grouperext.atlassianlicense.testbed.grouper.Person;

/** A Grouper with the very settings that a site merges. */
record InstallSite(EmbeddedGrouper grouper) implements AutoCloseable {

  static final String FOLDER = "app:atlassian:license:cloud:";
  static final String HAS_LICENSE = FOLDER + "atlassian-licensed-users";
  static final String ACTIVE = "ref:active:people";

  static InstallSite start(Map<String, String> loaderSettings) throws IOException {
    return new InstallSite(EmbeddedGrouper.start(configuration(loaderSettings)));
  }

  static GrouperConfiguration configuration(Map<String, String> loaderSettings) throws IOException {
    Path config = Path.of(System.getProperty("project.root"), "config");
    return GrouperConfiguration.standard()
        .with(ConfigurationFile.GROUPER, Files.readString(config.resolve("grouper.properties")))
        .with(
            ConfigurationFile.LOADER, Files.readString(config.resolve("grouper-loader.properties")))
        .with(ConfigurationFile.LOADER, loaderSettings);
  }

  /** Settings that stand over those in grouper.properties until they are cleared. */
  static Map<String, String> settings() {
    return GrouperConfig.retrieveConfig().propertiesOverrideMap();
  }

  /** The same for grouper-loader.properties. */
  static Map<String, String> loaderSettings() {
    return GrouperLoaderConfig.retrieveConfig().propertiesOverrideMap();
  }

  Group makeGroup(String name) {
    return grouper.asRoot(
        () -> new GroupSave().assignName(name).assignCreateParentStemsIfNotExist(true).save());
  }

  /** These people are there, active, may claim, and do. */
  void claim(String... people) {
    for (String person : people) {
      grouper.people().put(Person.of(person, "Given", "Family"));
      for (String group : List.of(ACTIVE, FOLDER + "allowedToClaim", FOLDER + "claimed")) {
        add(group, person);
      }
    }
  }

  void add(String group, String person) {
    grouper.asRoot(
        () ->
            Registered.requiredGroup(group)
                .addMember(SubjectFinder.findByIdAndSource(person, People.SOURCE, true), false));
  }

  Set<String> members(String group) {
    return new TreeSet<>(
        column(
            "select distinct m.subject_id from grouper_memberships_all_v ms"
                + " join grouper_members m on m.id = ms.member_id"
                + " join grouper_groups g on g.id = ms.owner_group_id"
                + " join grouper_fields f on f.id = ms.field_id and f.name = 'members'"
                + " where m.subject_source = 'people' and g.name = '"
                + group
                + "'"));
  }

  /** All that an installation may change, to see whether something did. */
  String state() {
    try {
      return RegistryState.of(grouper.database());
    } catch (SQLException e) {
      throw new IllegalStateException("The state of the registry cannot be read", e);
    }
  }

  /** The first column of a query's rows, as text, past Grouper. */
  List<String> column(String query) {
    try (Connection connection = grouper.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> column = new ArrayList<>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** Changes the database past Grouper. */
  void update(String sql) {
    try (Connection connection = grouper.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    settings().clear();
    loaderSettings().clear();
    grouper.close();
  }
}
