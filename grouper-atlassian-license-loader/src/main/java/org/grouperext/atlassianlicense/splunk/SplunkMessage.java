package org.grouperext.atlassianlicense.splunk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A message that Splunk attached to a search, a page or a refusal. Its text stays inside: it may
 * name hosts, and parts of the data.
 *
 * @param type its severity, as Splunk wrote it
 * @param text what it says
 */
record SplunkMessage(String type, String text) {

  // Severity says little: that a search was finalized is only INFO. So INFO is allow-listed.
  private static final List<String> HARMLESS_INFO =
      List.of("Your timerange was substituted", "Your maximum disk usage quota has been increased");

  private static final List<Map.Entry<String, String>> EXPLANATIONS =
      List.of(
          Map.entry("disk usage", "a disk quota was reached"),
          Map.entry("finalized", "the search was ended early"),
          Map.entry("truncat", "rows were left out at a limit"),
          Map.entry("replicated", "an index could not be searched in full"),
          Map.entry("peer", "a search peer did not answer in full"),
          Map.entry("indexer", "a search peer did not answer in full"),
          Map.entry("incomplete", "results may be missing"));

  /** The first message after which the answer cannot be taken for complete. */
  static Optional<SplunkMessage> firstHarmful(List<SplunkMessage> messages) {
    return messages.stream().filter(message -> !message.isHarmless()).findFirst();
  }

  boolean isHarmless() {
    return switch (severity()) {
      case "DEBUG" -> true;
      case "INFO" -> HARMLESS_INFO.stream().anyMatch(text::startsWith);
      default -> false;
    };
  }

  /** What the message is about, in our own words. */
  String explanation() {
    String lower = text.toLowerCase(Locale.ROOT);
    String about =
        EXPLANATIONS.stream()
            .filter(entry -> lower.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("it is none of those known to be harmless");
    return "a message of severity %s: %s".formatted(severity(), about);
  }

  @Override
  public String toString() {
    return explanation();
  }

  // Only the words that Splunk documents: what stands there otherwise is not ours to repeat.
  private String severity() {
    String upper = type.toUpperCase(Locale.ROOT);
    return List.of("DEBUG", "INFO", "WARN", "ERROR", "FATAL").contains(upper) ? upper : "unknown";
  }
}
