package org.grouperext.atlassianlicense.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.grouperext.atlassianlicense.policy.Decision;
import org.grouperext.atlassianlicense.policy.Decision.Keeps;
import org.grouperext.atlassianlicense.policy.Decision.Lapses;
import org.grouperext.atlassianlicense.registry.ClaimedPerson;
import org.grouperext.atlassianlicense.registry.KeepReason;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a claim is kept, until when, or why not. */
final class DecisionText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

  private DecisionText() {}

  static String of(Decision decision, ClaimedPerson claim) {
    Map<String, String> values = new HashMap<>();
    put(values, "until", decision instanceof Keeps keeps ? keeps.until() : null);
    put(values, "activity", activity(decision, claim));
    return ScreenText.of("decision." + KeepReason.of(decision), values);
  }

  private static @Nullable Instant activity(Decision decision, ClaimedPerson claim) {
    if (decision instanceof Lapses lapses) {
      return lapses.lastActivity();
    }
    return KeepReason.of(decision) == KeepReason.LOGIN ? claim.lastLogin() : claim.claimedAt();
  }

  private static void put(Map<String, String> values, String name, @Nullable Instant instant) {
    if (instant != null) {
      values.put(name, DAY.format(instant.atZone(ZoneId.systemDefault())));
    }
  }
}
