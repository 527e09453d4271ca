package org.grouperext.atlassianlicense.chaos;

import java.util.List;
import org.grouperext.atlassianlicense.job.Institution;

/** Our tables, to be emptied, remembered and brought back. */
record Tables(Institution institution) {

  private static final List<String> NAMES = List.of("atlassian_login", "atlassian_coverage");

  /** Makes room to remember them. */
  void prepare() {
    NAMES.forEach(table -> update("create table was_%1$s (like %1$s)", table));
  }

  void empty() {
    NAMES.forEach(table -> update("delete from %s", table));
  }

  void remember() {
    NAMES.forEach(
        table -> update("delete from was_%1$s; insert into was_%1$s select * from %1$s", table));
  }

  void restore() {
    NAMES.forEach(
        table -> update("delete from %1$s; insert into %1$s select * from was_%1$s", table));
  }

  private void update(String sql, String table) {
    institution.update(sql.formatted(table));
  }
}
