package org.grouperext.atlassianlicense.policy;

import java.time.Duration;
import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Decision.Because;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.policy.Decision.Missing;
import org.grouperext.atlassianlicense.policy.Decision.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * Decides who keeps a license. Someone inactive exactly as long as the limit still keeps it.
 * Changes nothing, and reads no clock: the same facts, settings and moment give the same decision.
 */
public final class LicensePolicy {

  private LicensePolicy() {}

  /**
   * The one judgement. A license is kept until the latest of claim, last login and start of
   * coverage, plus the inactivity limit, plus the pauses in between. It lapses only when that
   * moment has passed <em>and</em> the coverage reaches beyond it <em>and</em> the coverage is
   * fresh; whatever is missing gives {@link Unknown}, which takes nothing.
   */
  public static Decision decide(LicenseFacts facts, PolicySettings settings, Instant now) {
    Instant claimedAt = facts.claimedAt();
    if (claimedAt == null) {
      return new Unknown(Missing.CLAIM_DATE);
    }
    Instant lastActivity = later(claimedAt, facts.lastLogin());
    Instant keepUntil = keepUntil(lastActivity, settings);
    if (!now.isAfter(keepUntil)) {
      return new Keeps(keepUntil, because(claimedAt, lastActivity, settings, now));
    }
    Coverage coverage = facts.coverage();
    return coverage == null
        ? new Unknown(Missing.COVERAGE)
        : decideByEvidence(lastActivity, coverage, settings, now);
  }

  /** The limit is over by all that is known; is enough known? */
  private static Decision decideByEvidence(
      Instant lastActivity, Coverage coverage, PolicySettings settings, Instant now) {
    Instant keepUntil = keepUntil(later(lastActivity, coverage.from()), settings);
    if (!now.isAfter(keepUntil)) {
      return new Keeps(keepUntil, Because.COVERAGE);
    }
    if (!coverage.through().isAfter(keepUntil)) {
      return new Unknown(Missing.REACH);
    }
    if (coverage.through().isBefore(now.minus(settings.maxStaleness()))) {
      return new Unknown(Missing.FRESHNESS);
    }
    return new Lapses(keepUntil, lastActivity);
  }

  /** The limit after {@code start}, longer by the part of each pause that falls in between. */
  private static Instant keepUntil(Instant start, PolicySettings settings) {
    Instant end = start.plus(settings.inactivityLimit());
    for (Pause pause : settings.pauses()) {
      if (pause.until().isAfter(start) && !pause.from().isAfter(end)) {
        Instant stopped = later(pause.from(), start);
        end = end.plus(Duration.between(stopped, pause.until()));
      }
    }
    return end;
  }

  private static Because because(
      Instant claimedAt, Instant lastActivity, PolicySettings settings, Instant now) {
    if (now.isAfter(lastActivity.plus(settings.inactivityLimit()))) {
      return Because.PAUSE;
    }
    return lastActivity.equals(claimedAt) ? Because.CLAIM : Because.LOGIN;
  }

  private static Instant later(Instant one, @Nullable Instant other) {
    return other != null && other.isAfter(one) ? other : one;
  }
}
