package org.grouperext.atlassianlicense.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.grouperext.atlassianlicense.policy.Coverage;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.status.AccessState;
import org.jspecify.annotations.Nullable;

/** What the answer was worked out from, for the help desk. */
final class DetailsHtml {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MMMM d, yyyy, HH:mm", Locale.US);

  private DetailsHtml() {}

  static String of(AccessState state) {
    List<String> details = new ArrayList<>();
    details.add(text(state.memberships().mayClaim() ? "mayClaim" : "mayNotClaim"));
    addClaim(state.claim(), details);
    Coverage coverage = state.coverage();
    details.add(
        coverage == null
            ? text("noCoverage")
            : text(
                "coverage",
                Map.of("from", time(coverage.from()), "through", time(coverage.through()))));
    return "<h3>"
        + text("title")
        + "</h3><ul><li>"
        + String.join("</li><li>", details)
        + "</li></ul>";
  }

  private static void addClaim(@Nullable ClaimedPerson claim, List<String> details) {
    if (claim == null) {
      details.add(text("notClaimed"));
      return;
    }
    add("claimed", claim.claimedAt(), details);
    add("login", claim.lastLogin(), details);
    if (claim.lastLogin() == null) {
      details.add(text("noLogin"));
    }
  }

  private static void add(String key, @Nullable Instant instant, List<String> details) {
    if (instant != null) {
      details.add(text(key, Map.of("when", time(instant))));
    }
  }

  private static String text(String key) {
    return text(key, Map.of());
  }

  private static String text(String key, Map<String, String> values) {
    return ScreenText.of("details." + key, values);
  }

  private static String time(Instant instant) {
    return TIME.format(instant.atZone(ZoneId.systemDefault()));
  }
}
