package org.grouperext.atlassianlicense.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.grouperext.atlassianlicense.install.FoundTable.Column;
import org.grouperext.atlassianlicense.registry.Dialect;
import org.grouperext.atlassianlicense.registry.LicenseTable;
import org.grouperext.atlassianlicense.registry.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TableDdlTest {

  @Test
  void makesATableAsEachDatabaseSaysIt() {
    assertThat(new TableDdl(LicenseTable.LOGIN, Dialect.POSTGRESQL).all(Optional.empty()))
        .containsExactly(
            "create table atlassian_login (feed varchar(40) not null, login_name varchar(255) not"
                + " null, last_login_ms bigint not null, first_seen_ms bigint not null, next_try_ms"
                + " bigint, subject_source varchar(255), subject_id varchar(255), primary key (feed,"
                + " login_name))",
            "create index atlassian_login_person on atlassian_login (subject_source, subject_id)");
    assertThat(new TableDdl(LicenseTable.KEEP, Dialect.ORACLE).all(Optional.empty()).get(0))
        .contains("license varchar2(40) not null", "keeps char(1) not null")
        .contains("keep_until_ms number(19),");
  }

  @Test
  void addsARequiredColumnEmptyFillsItAndClosesIt() {
    FoundTable earlier = table(LicenseTable.LOGIN, Set.of("first_seen_ms"), Set.of());
    assertThat(new TableDdl(LicenseTable.LOGIN, Dialect.POSTGRESQL).columns(Optional.of(earlier)))
        .containsExactly(
            "alter table atlassian_login add first_seen_ms bigint",
            "update atlassian_login set first_seen_ms = last_login_ms where first_seen_ms is null",
            "alter table atlassian_login alter column first_seen_ms set not null");
    assertThat(new TableDdl(LicenseTable.LOGIN, Dialect.MYSQL).columns(Optional.of(earlier)))
        .endsWith("alter table atlassian_login modify first_seen_ms bigint not null");
    assertThat(new TableDdl(LicenseTable.LOGIN, Dialect.ORACLE).columns(Optional.of(earlier)))
        .endsWith("alter table atlassian_login modify first_seen_ms not null");
  }

  @Test
  void goesOnWhereItWasKilledBetweenTwoStatements() {
    FoundTable halfWay = table(LicenseTable.LOGIN, Set.of(), Set.of("first_seen_ms"));
    assertThat(new TableDdl(LicenseTable.LOGIN, Dialect.POSTGRESQL).columns(Optional.of(halfWay)))
        .containsExactly(
            "update atlassian_login set first_seen_ms = last_login_ms where first_seen_ms is null",
            "alter table atlassian_login alter column first_seen_ms set not null");
  }

  @ParameterizedTest
  @EnumSource(LicenseTable.class)
  void leavesATableAloneThatIsAsItIsToBe(LicenseTable table) {
    FoundTable found = table(table, Set.of(), Set.of());
    assertThat(new TableDdl(table, Dialect.POSTGRESQL).all(Optional.of(found))).isEmpty();
  }

  /** The table as it is to be, but for columns that are missing and columns that may be empty. */
  private static FoundTable table(
      LicenseTable table, Set<String> missing, Set<String> nullableByMistake) {
    Map<String, Column> columns = new HashMap<>();
    for (TableColumn column : table.columns()) {
      int type = column.kind() == TableColumn.Kind.TEXT ? Types.VARCHAR : Types.BIGINT;
      columns.put(
          column.name(),
          new Column(type, !column.required() || nullableByMistake.contains(column.name()), false));
    }
    columns.keySet().removeAll(missing);
    Set<List<String>> indexes =
        table.indexes().stream().map(index -> index.columns()).collect(Collectors.toSet());
    return new FoundTable(true, columns, Set.copyOf(table.key()), indexes);
  }
}
