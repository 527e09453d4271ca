package org.grouperext.atlassianlicense.splunk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Splunk cannot be reached, or is too busy to answer: a later run may succeed. */
public final class SplunkUnavailableException extends SplunkException {

  private static final long serialVersionUID = 1L;

  private final Outcome outcome;
  private final Duration retryAfter;

  private SplunkUnavailableException(
      String message, @Nullable Throwable cause, Outcome outcome, Duration retryAfter) {
    super(message, cause);
    this.outcome = outcome;
    this.retryAfter = retryAfter;
  }

  /** What became of the request. */
  enum Outcome {
    /** Splunk says: not now. It did nothing. */
    TURNED_AWAY,
    /** It may have been done or not, and may succeed a moment later. */
    UNCERTAIN,
    /** It may have been done or not, and will not succeed soon. */
    UNCERTAIN_AND_LASTING,
    /** It was not sent, but may be a moment later. */
    NOT_SENT,
    /** It was not sent, and cannot be. */
    NEVER_SENT
  }

  /** Splunk, or something in front of it, answered that it cannot answer. */
  static SplunkUnavailableException answered(String message, Outcome outcome, Duration retryAfter) {
    return new SplunkUnavailableException(message, null, outcome, retryAfter);
  }

  /** The connection could not be made, or broke. */
  static SplunkUnavailableException unanswered(
      String message, @Nullable Throwable cause, Outcome outcome) {
    return new SplunkUnavailableException(message, cause, outcome, Duration.ZERO);
  }

  /** Whether the same request may succeed a moment later, if it does no harm done twice. */
  boolean mayPass() {
    return switch (outcome) {
      case TURNED_AWAY, UNCERTAIN, NOT_SENT -> true;
      case UNCERTAIN_AND_LASTING, NEVER_SENT -> false;
    };
  }

  /** Whether Splunk may have done what was asked. */
  boolean mayHaveArrived() {
    return switch (outcome) {
      case UNCERTAIN, UNCERTAIN_AND_LASTING -> true;
      case TURNED_AWAY, NOT_SENT, NEVER_SENT -> false;
    };
  }

  /** Whether Splunk did nothing, and the same request may succeed later. */
  boolean turnedAway() {
    return outcome == Outcome.TURNED_AWAY;
  }

  /** How long Splunk asks to wait; zero if it does not say. */
  Duration retryAfter() {
    return retryAfter;
  }
}
