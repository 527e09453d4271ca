package org.grouperext.atlassianlicense.registry;

/**
 * How many login names there are, and how many of them nobody has.
 *
 * @param names all of them
 * @param unresolved those of them that nobody has
 * @param newNames those that came up lately
 * @param newUnresolved those of the new ones that nobody has
 */
public record NameCounts(long names, long unresolved, long newNames, long newUnresolved) {

  /** No names at all. */
  public static final NameCounts NONE = new NameCounts(0, 0, 0, 0);
}
