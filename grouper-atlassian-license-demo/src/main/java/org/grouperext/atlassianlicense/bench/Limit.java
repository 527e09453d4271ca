package org.grouperext.atlassianlicense.bench;

/**
 * What a figure must keep to.
 *
 * @param sign how the value must stand to the bound
 * @param bound in the figure's unit
 */
record Limit(Sign sign, double bound) {

  /** How a value must stand to a bound. */
  enum Sign {
    AT_LEAST(">="),
    AT_MOST("<="),
    BELOW("<");

    private final String text;

    Sign(String text) {
      this.text = text;
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

  /** Whether the value, as it is and not as it is printed, keeps to this. */
  boolean allows(double value) {
    return switch (sign) {
      case AT_LEAST -> value >= bound;
      case AT_MOST -> value <= bound;
      case BELOW -> value < bound;
    };
  }

  /** The limit with its bound printed in a unit. */
  String in(Unit unit) {
    return sign.text + unit.print(bound);
  }
}
