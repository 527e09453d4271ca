package org.grouperext.atlassianlicense.activity;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * What one run of one feed did.
 *
 * @param feed the feed's id
 * @param stored what the searches gave
 * @param unresolved names since the start of the last search that nobody has
 * @param known what is known after the run
 * @param notes what is worth knowing, though all went well
 * @param warnings what an operator should know; empty if all went well
 */
record ActivityReport(
    String feed,
    LoginStore.Stored stored,
    long unresolved,
    Known known,
    List<String> notes,
    List<String> warnings) {

  static final String KEPT =
      "What was known before stays known, and nobody loses a license by what is missing.";

  ActivityReport {
    notes = List.copyOf(notes);
    warnings = List.copyOf(warnings);
  }

  /**
   * What is known.
   *
   * @param stretch the latest stretch without a gap, if there is one
   * @param gaps the parts of the history, before that, that will be searched again
   */
  record Known(@Nullable Coverage stretch, List<Coverage> gaps) {

    Known {
      gaps = List.copyOf(gaps);
    }

    @Override
    public String toString() {
      String known =
          stretch == null
              ? "no logins are known to be complete yet"
              : "logins known from " + between(stretch);
      if (gaps.isEmpty()) {
        return known;
      }
      return known
          + (gaps.size() == 1 ? "; one gap: " : "; " + gaps.size() + " gaps: ")
          + gaps.stream().map(Known::between).collect(joining(", "));
    }

    private static String between(Coverage part) {
      return part.from() + " to " + part.through();
    }
  }

  boolean isComplete() {
    return warnings.isEmpty();
  }

  /** One line: what went wrong, or counts with stable keys; then what is known, what to know. */
  String message() {
    if (stored.people() == 0 && !warnings.isEmpty()) {
      return "feed=%s: %s So far: %s. %s".formatted(feed, String.join(" ", warnings), known, KEPT);
    }
    StringBuilder message = new StringBuilder("feed=" + feed + counts() + ": " + known + ".");
    notes.forEach(note -> message.append(' ').append(note));
    warnings.forEach(warning -> message.append(' ').append(warning));
    return warnings.isEmpty() ? message.toString() : message + " " + KEPT;
  }

  private String counts() {
    String unusable = stored.unusable() == 0 ? "" : " unusable=" + stored.unusable();
    return " people=%d new=%d changed=%d unresolved=%d"
            .formatted(stored.people(), stored.added(), stored.advanced(), unresolved)
        + unusable;
  }
}
