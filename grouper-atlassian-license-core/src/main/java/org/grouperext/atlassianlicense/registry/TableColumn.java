package org.grouperext.atlassianlicense.registry;

import java.sql.Types;
import java.util.Set;

/**
 * A column of a table of our own.
 *
 * @param name its name
 * @param kind what is in it
 * @param length the most characters; 0 where there are none
 * @param required whether every row has a value
 * @param fill what a row of an earlier version, which has no such column, gets: an SQL expression;
 *     empty if every version has the column
 */
public record TableColumn(String name, Kind kind, int length, boolean required, String fill) {

  /** What is in a column. */
  public enum Kind {
    /** Characters. */
    TEXT,
    /** Milliseconds since 1970, or a number of people. */
    NUMBER
  }

  private static final Set<Integer> TEXTS =
      Set.of(Types.CHAR, Types.VARCHAR, Types.NCHAR, Types.NVARCHAR);
  private static final Set<Integer> NUMBERS = Set.of(Types.BIGINT, Types.NUMERIC, Types.DECIMAL);

  static TableColumn text(String name, int length) {
    return new TableColumn(name, Kind.TEXT, length, true, "");
  }

  static TableColumn number(String name) {
    return new TableColumn(name, Kind.NUMBER, 0, true, "");
  }

  TableColumn optional() {
    return new TableColumn(name, kind, length, false, fill);
  }

  TableColumn filledWith(String expression) {
    return new TableColumn(name, kind, length, required, expression);
  }

  /** Whether a table of an earlier version may be without it. */
  public boolean canBeAdded() {
    return !required || !fill.isEmpty();
  }

  /** Whether a column of this type, one of {@link Types}, can hold it. */
  public boolean fits(int jdbcType) {
    return (kind == Kind.TEXT ? TEXTS : NUMBERS).contains(jdbcType);
  }
}
