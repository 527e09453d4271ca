package org.grouperext.atlassianlicense.registry;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
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
  private static final Pattern ANSWER = Pattern.compile("[Rr]eturn ?[Cc]ode:? '?(\\d{3})\\b");
  private static final Pattern TOKEN =
      Pattern.compile("(?i)(bearer|basic)\\s+\\S+|authorization\\s*[:=].*");

  /** Shortens the message to one line that may be shown, Atlassian's answer first. */
  public SyncError {
    String line = TOKEN.matcher(message).replaceAll("(hidden)").lines().findFirst().orElse("");
    String answer = answer(message).map(status -> status + ": ").orElse("");
    message = answer + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
  }

  /** The status that Atlassian answered with, which Grouper writes behind the whole request. */
  static Optional<String> answer(String text) {
    Matcher answer = ANSWER.matcher(text);
    return answer.find() ? Optional.of("HTTP " + answer.group(1)) : Optional.empty();
  }

  /** Whether a whole run failed, so that everybody waits. */
  public boolean isOfWholeRun() {
    return RUN.equals(code);
  }
}
