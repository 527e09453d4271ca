package org.grouperext.atlassianlicense.registry;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Something that was about people failed. Tells what went wrong and where, and never about whom:
 * Grouper puts what is bound to a statement into its message, and drivers quote whole rows. So the
 * failure itself is not kept as the cause, only its kind, its SQL state and its stack trace.
 */
final class DiscreetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says which statement it is; what follows are question marks. */
  private static final int SHOWN = 80;

  DiscreetException(String what, Throwable failure) {
    super(
        "This could not be done: "
            + what.strip().substring(0, Math.min(SHOWN, what.strip().length()))
            + "; "
            + kind(failure)
            + ". Whom it was about is left out here; the log of the database or directory may tell.");
    setStackTrace(failure.getStackTrace());
  }

  private static String kind(Throwable failure) {
    return sqlFailure(failure)
        .map(
            sql ->
                "%s, SQL state %s, error code %d"
                    .formatted(
                        sql.getClass().getSimpleName(), sql.getSQLState(), sql.getErrorCode()))
        .orElseGet(() -> failure.getClass().getName());
  }

  private static Optional<SQLException> sqlFailure(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}
