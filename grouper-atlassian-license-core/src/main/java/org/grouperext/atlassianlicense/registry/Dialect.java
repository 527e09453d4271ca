package org.grouperext.atlassianlicense.registry;

import edu.internet2.middleware.grouper.ddl.GrouperDdlUtils;
import java.util.List;

/** What differs between the databases that Grouper runs on. */
public enum Dialect {
  POSTGRESQL("varchar", "bigint", "(extract(epoch from now()) * 1000)"),
  MYSQL("varchar", "bigint", "(unix_timestamp(now(3)) * 1000)"),
  ORACLE(
      "varchar2",
      "number(19)",
      "((cast(sys_extract_utc(systimestamp) as date) - date '1970-01-01') * 86400000)");

  private final String text;
  private final String number;
  private final String now;

  Dialect(String text, String number, String now) {
    this.text = text;
    this.number = number;
    this.now = now;
  }

  /** The dialect of the database that Grouper is connected to. */
  public static Dialect current() {
    if (GrouperDdlUtils.isPostgres()) {
      return POSTGRESQL;
    }
    return GrouperDdlUtils.isOracle() ? ORACLE : MYSQL;
  }

  /** The type of a column, as a statement that makes it says it. */
  public String type(TableColumn column) {
    return switch (column.kind()) {
      case TEXT -> column.length() == 1 ? "char(1)" : text + "(" + column.length() + ")";
      case NUMBER -> number;
    };
  }

  /** The statement that lets a column be empty from now on, or never again. */
  public String nullability(String table, TableColumn column) {
    String wanted = column.required() ? "not null" : "null";
    return switch (this) {
      case POSTGRESQL ->
          "alter table %s alter column %s %s"
              .formatted(
                  table, column.name(), column.required() ? "set not null" : "drop not null");
      case MYSQL ->
          "alter table %s modify %s %s %s".formatted(table, column.name(), type(column), wanted);
      case ORACLE -> "alter table %s modify %s %s".formatted(table, column.name(), wanted);
    };
  }

  /** The query, with no more rows than this. */
  String firstRows(String query, int rows) {
    return query + (this == MYSQL ? " limit " + rows : " fetch first " + rows + " rows only");
  }

  /**
   * The condition that a column has one of so many values.
   *
   * <p>PostgreSQL takes them as one: a list as long as this makes it read the whole table rather
   * than look them up.
   */
  String isOneOf(String column, int values) {
    return this == POSTGRESQL
        ? column + " = any(?)"
        : column + " in (?" + ", ?".repeat(values - 1) + ")";
  }

  /** What to bind for that condition. */
  List<Object> oneOf(List<String> values) {
    return this == POSTGRESQL
        ? List.of((Object) values.toArray(String[]::new))
        : List.copyOf(values);
  }

  /** Whether an insert may have several rows of values. */
  boolean takesManyRows() {
    return this != ORACLE;
  }

  /** The database's own clock, in milliseconds since 1970. */
  public String now() {
    return now;
  }
}
