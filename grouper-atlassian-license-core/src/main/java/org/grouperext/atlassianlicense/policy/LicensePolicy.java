package org.grouperext.atlassianlicense.policy;

import java.time.Duration;
import java.time.Instant;
import org.grouperext.atlassianlicense.policy.Decision.Because;
import org.grouperext.atlassianlicense.policy.Decision.Cause;
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
   * fresh; whatever is missing gives {@link Unknown}, which takes nothing. Who is not eligible any
   * more lapses whatever the activity.
   */
  public static Decision decide(LicenseFacts facts, PolicySettings settings, Instant now) {
    Instant claimedAt = facts.claimedAt();
    if (claimedAt == null) {
      return new Unknown(Missing.CLAIM_DATE);
    }
    Instant lastActivity = later(claimedAt, facts.lastLogin());
    if (!facts.eligible()) {
      return new Lapses(lastActivity, lastActivity, Cause.NOT_ELIGIBLE);
    }
    Coverage coverage = facts.coverage();
    Instant idleFrom = coverage == null ? lastActivity : later(lastActivity, coverage.from());
    Instant keepUntil = keepUntil(idleFrom, settings);
    if (!now.isAfter(keepUntil)) {
      boolean paused = now.isAfter(idleFrom.plus(settings.inactivityLimit()));
      return new Keeps(keepUntil, paused ? Because.PAUSE : because(idleFrom, facts));
    }
    return lapsesIfProven(keepUntil, lastActivity, coverage, now.minus(settings.maxStaleness()));
  }

  /** The limit is over by all that is known; is enough known, and not before {@code oldest}? */
  private static Decision lapsesIfProven(
      Instant keepUntil, Instant lastActivity, @Nullable Coverage coverage, Instant oldest) {
    if (coverage == null) {
      return new Unknown(Missing.COVERAGE);
    }
    if (coverage.through().isBefore(oldest)) {
      return new Unknown(Missing.FRESHNESS);
    }
    return coverage.through().isAfter(keepUntil)
        ? new Lapses(keepUntil, lastActivity)
        : new Unknown(Missing.REACH);
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

  private static Because because(Instant idleFrom, LicenseFacts facts) {
    if (idleFrom.equals(facts.claimedAt())) {
      return Because.CLAIM;
    }
    return idleFrom.equals(facts.lastLogin()) ? Because.LOGIN : Because.COVERAGE;
  }

  private static Instant later(Instant one, @Nullable Instant other) {
    return other != null && other.isAfter(one) ? other : one;
  }
}
