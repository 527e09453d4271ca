package org.grouperext.atlassianlicense.bench;

import java.math.RoundingMode;

/**
 * What a figure must keep to.
 *
 * @param sign how the value must stand to the bound
 * @param bound in the figure's unit
 */
record Limit(Sign sign, double bound) {

  /** How a value must stand to a bound. */
  enum Sign {
    AT_LEAST(">=", RoundingMode.FLOOR),
    AT_MOST("<=", RoundingMode.CEILING),
    BELOW("<", RoundingMode.FLOOR);

    private final String text;
    private final RoundingMode rounding;

    Sign(String text, RoundingMode rounding) {
      this.text = text;
      this.rounding = rounding;
    }
  }

  static Limit atLeast(double bound) {
    return new Limit(Sign.AT_LEAST, bound);
  }

  static Limit atMost(double bound) {
    return new Limit(Sign.AT_MOST, bound);
  }

  static Limit below(double bound) {
    return new Limit(Sign.BELOW, bound);
  }

  /** Whether the value keeps to this. */
  boolean allows(double value) {
    return switch (sign) {
      case AT_LEAST -> value >= bound;
      case AT_MOST -> value <= bound;
      case BELOW -> value < bound;
    };
  }

  /** How to round a value so that what is printed stands to the bound as the value does. */
  RoundingMode rounding() {
    return sign.rounding;
  }

  /** The limit with its bound printed in a unit. */
  String in(Unit unit) {
    return sign.text + unit.print(bound, RoundingMode.UNNECESSARY);
  }
}
