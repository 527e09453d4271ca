package org.grouperext.atlassianlicense.policy;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.List;

/**
 * What the policy of one license is set to.
 *
 * @param inactivityLimit how long someone may be idle and still keep the license; positive
 * @param maxStaleness how old the end of the coverage may be when someone is judged; not negative
 *     and shorter than the limit
 * @param pauses times in which the clock stands still, in any order; must not overlap
 */
public record PolicySettings(Duration inactivityLimit, Duration maxStaleness, List<Pause> pauses) {

  /** Checks the settings against each other and puts the pauses into their order in time. */
  public PolicySettings {
    if (inactivityLimit.isNegative() || inactivityLimit.isZero()) {
      throw new IllegalArgumentException("The inactivity limit must be longer than nothing");
    }
    if (maxStaleness.isNegative() || maxStaleness.compareTo(inactivityLimit) >= 0) {
      throw new IllegalArgumentException(
          "The staleness allowed must be shorter than the inactivity limit and not negative");
    }
    pauses = pauses.stream().sorted(comparing(Pause::from)).toList();
    for (int i = 1; i < pauses.size(); i++) {
      if (pauses.get(i).from().isBefore(pauses.get(i - 1).until())) {
        throw new IllegalArgumentException(
            "Pauses must not overlap: " + pauses.get(i - 1) + " and " + pauses.get(i));
      }
    }
  }
}
