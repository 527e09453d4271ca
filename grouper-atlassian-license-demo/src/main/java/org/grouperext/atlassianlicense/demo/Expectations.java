package org.grouperext.atlassianlicense.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gathers what a step expected and did not find. */
final class Expectations {

  private final List<String> unmet = new ArrayList<>();

  void that(boolean met, String expectation) {
    if (!met) {
      unmet.add(expectation);
    }
  }

  void equal(Object actual, Object expected, String what) {
    that(Objects.equals(actual, expected), what + " is " + actual + ", not " + expected);
  }

  void contains(String text, String part, String what) {
    that(text.contains(part), what + " does not say '" + part + "' but: " + text);
  }

  List<String> unmet() {
    return List.copyOf(unmet);
  }
}
