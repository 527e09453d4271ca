package org.grouperext.atlassianlicense.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * How what is decided about a license is carried out.
 *
 * @param reportOnly whether the plan is written and nothing else changed
 * @param keepRequiresAllowedToClaim whether who may not claim any more loses the license
 * @param assigneeTerm the end date that assignees get; empty for none
 */
public record Enforcement(
    boolean reportOnly, boolean keepRequiresAllowedToClaim, Optional<AssigneeTerm> assigneeTerm) {

  /**
   * How long someone stays an assignee who was added without an end date.
   *
   * @param length how long
   * @param warning how long before the end the person is told; shorter than the length
   */
  public record AssigneeTerm(Duration length, Duration warning) {}
}
