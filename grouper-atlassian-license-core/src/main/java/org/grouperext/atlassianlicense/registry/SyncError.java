package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An error of Grouper's provisioner, for the help desk: the beginning of its message, without what
 * could be a token.
 *
 * @param code Grouper's three letters for the kind of error; null if there are none
 * @param message what happened; empty if that is not known
 * @param when when it happened; null if that is not known
 */
public record SyncError(@Nullable String code, String message, @Nullable Instant when) {

  /** The code of a whole run that failed, for which Grouper has none. */
  public static final String RUN = "RUN";

  private static final int LONGEST = 300;
  private static final Pattern TOKEN =
      Pattern.compile("(?i)(bearer|basic)\\s+\\S+|authorization\\s*[:=].*");

  /** Shortens the message to one line that may be shown. */
  public SyncError {
    String line = TOKEN.matcher(message).replaceAll("(hidden)").lines().findFirst().orElse("");
    message = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  /** Whether a whole run failed, so that everybody waits. */
  public boolean isOfWholeRun() {
    return RUN.equals(code);
  }
}
