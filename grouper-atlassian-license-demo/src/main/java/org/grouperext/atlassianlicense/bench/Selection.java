package org.grouperext.atlassianlicense.bench;

import java.util.List;

/**
 * Which figures are wanted: those whose name is given, or begins with what is given and a dot.
 *
 * @param wanted what is given; all figures if nothing is
 */
record Selection(List<String> wanted) {

  Selection {
    wanted = List.copyOf(wanted);
  }

  /** What is given but fits none of these names. */
  List<String> unknown(List<String> names) {
    return wanted.stream()
        .filter(given -> names.stream().noneMatch(name -> fits(given, name)))
        .toList();
  }

  boolean holds(String name) {
    return wanted.isEmpty() || wanted.stream().anyMatch(given -> fits(given, name));
  }

  private static boolean fits(String given, String name) {
    return name.equals(given) || name.startsWith(given + ".");
  }
}
