package org.grouperext.atlassianlicense.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a figure counts, and how exactly it is printed. */
enum Unit {
  RATIO("ratio", 2),
  ROWS("rows", 0),
  STATEMENTS("statements", 0),
  SECONDS("seconds", 1),
  MEGABYTES("MB", 1);

  private final String name;
  private final int places;

  Unit(String name, int places) {
    this.name = name;
    this.places = places;
  }

  /** The value alone, without needless zeros behind the point. */
  String print(double value, RoundingMode rounding) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, rounding);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @Override
  public String toString() {
    return name;
  }
}
