package org.grouperext.atlassianlicense.bench;

import java.util.Locale;

/** What a figure counts, and how exactly it is printed. */
enum Unit {
  RATIO("ratio", 2),
  ROWS("rows", 0),
  MEGABYTES("MB", 1);

  private final String name;
  private final int places;

  Unit(String name, int places) {
    this.name = name;
    this.places = places;
  }

  /** The value alone, without needless zeros behind the point. */
  String print(double value) {
    String text = String.format(Locale.ROOT, "%." + places + "f", value);
    return places == 0 ? text : text.replaceAll("\\.?0+$", "");
  }

  @Override
  public String toString() {
    return name;
  }
}
