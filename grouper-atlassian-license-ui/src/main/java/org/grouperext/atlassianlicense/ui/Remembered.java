package org.grouperext.atlassianlicense.ui;

import edu.internet2.middleware.grouper.ui.customUi.CustomUiEngine;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.grouperext.atlassianlicense.registry.Person;
import org.grouperext.atlassianlicense.settings.LicenseSettings;
import org.grouperext.atlassianlicense.status.AccessState;

/**
 * What was found out about a person, for as long as one screen is drawn: its texts and buttons are
 * asked for one by one. Grouper has one engine a drawing, and another one after each click.
 *
 * @param license the license
 * @param person who
 * @param state where they stand
 */
record Remembered(LicenseSettings license, Person person, AccessState state) {

  private static final Map<CustomUiEngine, Remembered> BY_DRAWING =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** What is remembered of this person, found out first if need be. */
  static Remembered of(Person person, Supplier<Remembered> findOut) {
    CustomUiEngine drawing = CustomUiEngine.threadLocalCustomUiEngine();
    if (drawing == null) {
      return findOut.get();
    }
    Remembered known = BY_DRAWING.get(drawing);
    if (known == null || !known.person().equals(person)) {
      known = findOut.get();
      BY_DRAWING.put(drawing, known);
    }
    return known;
  }
}
