package org.grouperext.atlassianlicense.bench;

import edu.internet2.middleware.grouper.Group;
import edu.internet2.middleware.grouper.GroupFinder;
import edu.internet2.middleware.grouper.GrouperSession;
import edu.internet2.middleware.grouper.app.loader.GrouperLoader;
import edu.internet2.middleware.grouper.cfg.GrouperConfig;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;

/** The keep-license job over many people, and the stock loader over the same ones. */
final class KeepBench {

  private static final String JOB = "OTHER_JOB_atlassianKeepLicense";
  private static final String FOLDER = "app:atlassian:license:cloud:";

  private final EmbeddedGrouper grouper;
  private final StockLoader stock;
  private final Group keep;
  private final Claimants people;

  KeepBench(EmbeddedGrouper grouper) {
    this.grouper = grouper;
    this.stock = new StockLoader(grouper);
    this.keep = group("allowedToKeep");
    this.people = new Claimants(grouper, List.of(group("claimed"), keep, stock.group()));
    GrouperConfig.retrieveConfig()
        .propertiesOverrideMap()
        .put("atlassianLicense.cloud.maxRemovalsPerRun", "1000");
  }

  /**
   * So many people who keep their license, and tables and groups that agree. The database has seen
   * to its tables since, as it does by itself on a server that runs.
   */
  void settle(int number) throws SQLException {
    people.fill(number);
    ours();
    stock();
    people.vacuum();
    requireMembers(number);
  }

  void ours() {
    grouper.asRoot(
        () -> GrouperLoader.runOnceByJobName(GrouperSession.staticGrouperSession(), JOB));
  }

  void stock() {
    stock.run();
  }

  /** All are back, and then so many go idle. */
  void becomeIdle(int number) throws SQLException {
    people.everybodyIsAMember();
    ours();
    people.goIdle(number);
  }

  Statements statements() throws SQLException {
    return new Statements(grouper.database());
  }

  /** Proves that both did their work, or there would be nothing to compare. */
  void requireMembers(int expected) throws SQLException {
    for (Group group : List.of(keep, stock.group())) {
      long members = members(group);
      if (members != expected) {
        throw new IllegalStateException(
            "%s has %d members instead of %d".formatted(group.getName(), members, expected));
      }
    }
  }

  private long members(Group group) throws SQLException {
    try (Connection connection = grouper.database().getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select count(*) from grouper_memberships where owner_id = ? and field_id = ?")) {
      statement.setString(1, group.getId());
      statement.setString(2, Group.getDefaultList().getUuid());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private Group group(String extension) {
    return Objects.requireNonNull(
        grouper.asRoot(
            () ->
                GroupFinder.findByName(
                    GrouperSession.staticGrouperSession(), FOLDER + extension, true)));
  }
}
