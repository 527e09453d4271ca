package org.grouperext.atlassianlicense.registry;

import java.util.List;

/**
 * An index of a table of our own.
 *
 * @param name its name
 * @param columns its columns, in order
 */
public record TableIndex(String name, List<String> columns) {

  /** Copies the columns. */
  public TableIndex {
    columns = List.copyOf(columns);
  }
}
