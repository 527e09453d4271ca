package org.grouperext.atlassianlicense.bench;

/**
 * One measured figure.
 *
 * @param name of small words with dots between them, as in splunk.parse
 * @param value in the unit
 * @param unit what it counts
 * @param limit what it must keep to
 */
record Figure(String name, double value, Unit unit, Limit limit) {

  Figure {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("The figure " + name + " could not be measured.");
    }
  }

  boolean isShort() {
    return !limit.allows(value);
  }

  /** As in {@code splunk.parse 0.78 ratio >=0.75 ok}. */
  String line() {
    return String.join(
        " ",
        name,
        unit.print(value, limit.rounding()),
        unit.toString(),
        limit.in(unit),
        isShort() ? "short" : "ok");
  }
}
