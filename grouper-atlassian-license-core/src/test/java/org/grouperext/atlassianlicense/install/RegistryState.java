package org.grouperext.atlassianlicense.install;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * All that an installation may change, past Grouper: in its registry by names, and which tables and
 * indexes of ours there are. On any database.
 */
final class RegistryState {

  private static final List<String> QUERIES =
      List.of(
          "select name from grouper_groups",
          "select name from grouper_stems",
          "select o.name, l.name, r.name, c.type"
              + " from grouper_composites c join grouper_groups o on o.id = c.owner"
              + " join grouper_groups l on l.id = c.left_factor"
              + " join grouper_groups r on r.id = c.right_factor",
          "select g.name, f.name, coalesce(s.name, m.subject_id)"
              + " from grouper_memberships ms join grouper_groups g on g.id = ms.owner_group_id"
              + " join grouper_fields f on f.id = ms.field_id"
              + " join grouper_members m on m.id = ms.member_id"
              + " left join grouper_groups s on s.id = m.subject_id",
          "select coalesce(g.name, s.name), n.extension"
              + " from grouper_attribute_assign a"
              + " join grouper_attribute_def_name n on n.id = a.attribute_def_name_id"
              + " left join grouper_groups g on g.id = a.owner_group_id"
              + " left join grouper_stems s on s.id = a.owner_stem_id"
              + " where g.id is not null or s.id is not null",
          "select table_name, column_name, is_nullable"
              + " from information_schema.columns where table_name like 'atlassian%'");
  private static final String OUR_TABLES =
      "select distinct table_name from information_schema.columns"
          + " where table_name like 'atlassian%' order by table_name";

  private RegistryState() {}

  /** As text, the same whenever nothing has changed. */
  static String of(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      List<String> state = new ArrayList<>();
      for (String query : QUERIES) {
        state.add("-- " + query);
        rows(connection, query).stream().sorted().forEach(state::add);
      }
      return Stream.concat(state.stream(), indexes(connection).stream()).collect(joining("\n"));
    }
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        StringJoiner columns = new StringJoiner(" ");
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          columns.add(rows.getString(column));
        }
        texts.add(columns.toString());
      }
      return texts;
    }
  }

  private static List<String> indexes(Connection connection) throws SQLException {
    List<String> indexes = new ArrayList<>();
    DatabaseMetaData metadata = connection.getMetaData();
    for (String table : rows(connection, OUR_TABLES)) {
      try (ResultSet rows =
          metadata.getIndexInfo(connection.getCatalog(), null, table, false, true)) {
        while (rows.next()) {
          String index = rows.getString("INDEX_NAME");
          indexes.add("index of " + table + ": " + index + " " + rows.getString("COLUMN_NAME"));
        }
      }
    }
    return indexes;
  }
}
