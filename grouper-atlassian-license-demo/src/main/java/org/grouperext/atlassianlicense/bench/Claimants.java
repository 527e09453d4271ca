package org.grouperext.atlassianlicense.bench;

import edu.internet2.middleware.grouper.Group;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.grouperext.atlassianlicense.clock.LicenseClock;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.CoverageTable;
import org.grouperext.atlassianlicense.registry.VerifiedWindow;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.Person;

/**
 * People who claimed a hundred days ago, logged in ten days ago and are in the groups given. Put
 * into the database straight, because Grouper would take minutes for as many.
 */
final class Claimants {

  private static final int ACTIVE = 10;
  private static final int IDLE = 90;
  private static final int DAYS = 100;
  private static final String BENCH = "'bench%'";

  private final EmbeddedGrouper grouper;
  private final List<Group> groups;

  Claimants(EmbeddedGrouper grouper, List<Group> groups) {
    this.grouper = grouper;
    this.groups = List.copyOf(groups);
  }

  /** So many people and nobody else, known to the subject source and to Grouper. */
  void fill(int people) throws SQLException {
    empty();
    grouper.people().putAll(IntStream.range(0, people).mapToObj(Claimants::person).toList());
    execute(
        """
        insert into grouper_members (id, subject_id, subject_source, subject_type, id_index,
          internal_id, hibernate_version_number)
        select md5(person_id), person_id, 'people', 'person', row_number() over () + 1000000000,
          row_number() over () + 1000000000, 0
        from testbed_people
        """);
    execute(
        """
        insert into atlassian_login (feed, login_name, last_login_ms, first_seen_ms,
          subject_source, subject_id)
        select 'idp', person_id || '@example.edu', %1$d, %1$d, 'people', person_id
        from testbed_people
        """
            .formatted(daysAgo(ACTIVE)));
    loginsAreKnown(people);
    everybodyIsAMember();
    execute("analyze");
  }

  /** What PostgreSQL does by itself after a while. */
  void vacuum() throws SQLException {
    execute("vacuum analyze");
  }

  private static void loginsAreKnown(int people) {
    Instant now = LicenseClock.now();
    new CoverageTable("idp")
        .add(
            new VerifiedWindow(
                new Coverage(now.minus(Duration.ofDays(DAYS)), now), (long) people, now, "bench"));
  }

  /** Everybody is in all groups and has logged in within the limit. */
  void everybodyIsAMember() throws SQLException {
    execute("update atlassian_login set last_login_ms = " + daysAgo(ACTIVE));
    for (Group group : groups) {
      execute(
          """
          insert into grouper_memberships (id, member_id, owner_id, field_id, owner_group_id,
            enabled, mship_type, creator_id, create_time, hibernate_version_number)
          select md5('%1$s' || m.id), m.id, '%1$s', '%2$s', '%1$s', 'T', 'immediate', m.id, %3$d, 0
          from grouper_members m where m.subject_id like %4$s
          on conflict do nothing
          """
              .formatted(group.getId(), Group.getDefaultList().getUuid(), daysAgo(DAYS), BENCH));
    }
  }

  /** The last login of the first so many people is longer ago than the limit. */
  void goIdle(int people) throws SQLException {
    execute(
        "update atlassian_login set last_login_ms = "
            + daysAgo(IDLE)
            + " where subject_id < '"
            + id(people)
            + "'");
  }

  private void empty() throws SQLException {
    for (Group group : groups) {
      execute("delete from grouper_memberships where owner_id = '" + group.getId() + "'");
    }
    execute("delete from grouper_members where subject_id like " + BENCH);
    execute("delete from testbed_people");
    execute("truncate atlassian_login, atlassian_keep, atlassian_coverage");
  }

  /** The subject id of one of them. */
  static String id(int number) {
    return String.format(Locale.ROOT, "bench%06d", number);
  }

  private static Person person(int number) {
    return Person.of(id(number), "Given", "Family");
  }

  private static long daysAgo(int days) {
    return LicenseClock.now().minus(Duration.ofDays(days)).toEpochMilli();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = grouper.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
