package org.grouperext.atlassianlicense.doctor;

import java.util.List;
import java.util.Locale;

/**
 * What a check found. Neither text holds a secret or anything about a person.
 *
 * @param level how bad it is
 * @param what what is the case
 * @param remedy what to do about it; empty if all is well
 */
public record Finding(Level level, String what, String remedy) {

  /** How bad something is. */
  public enum Level {
    /** As it should be. */
    OK,
    /** Nothing is broken, but an operator should know. */
    WARN,
    /** Something does not work, or is not safe. */
    FAIL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Finding ok(String what) {
    return new Finding(Level.OK, what, "");
  }

  static Finding warn(String what, String remedy) {
    return new Finding(Level.WARN, what, remedy);
  }

  static Finding fail(String what, String remedy) {
    return new Finding(Level.FAIL, what, remedy);
  }

  /** A failure with all problems, which have one remedy; all is well if there are none. */
  static Finding of(List<String> problems, String remedy, String whenWell) {
    return problems.isEmpty() ? ok(whenWell) : fail(String.join(" ", problems), remedy);
  }
}
