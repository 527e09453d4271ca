package org.grouperext.atlassianlicense.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints the story as a table, a row as soon as its step is over. */
final class StoryTable {

  private static final int NAME = 34;
  private static final int HAPPENED = 62;
  private static final String LINE = "-".repeat(4 + NAME + 2 + HAPPENED + 2 + 12 + 2 + 6 + 8);

  private final PrintStream out;
  private int number;

  StoryTable(PrintStream out) {
    this.out = out;
  }

  void head() {
    out.println(LINE);
    row("", List.of("Step"), List.of("What happened"), " paid seats    ok      time");
    out.println(LINE);
  }

  void row(Step.Outcome outcome) {
    number++;
    String end =
        String.format(
            Locale.ROOT,
            "%5d → %-4d  %-6s %5.1f s",
            outcome.seatsBefore(),
            outcome.seatsAfter(),
            outcome.ok() ? "ok" : "NOT OK",
            outcome.milliseconds() / 1000.0);
    List<String> happened = new ArrayList<>(wrap(outcome.happened(), HAPPENED));
    outcome.unmet().forEach(unmet -> happened.addAll(wrap("NOT OK: " + unmet, HAPPENED)));
    row(Integer.toString(number), wrap(outcome.name(), NAME), happened, end);
  }

  void foot(List<String> lines) {
    out.println(LINE);
    lines.forEach(line -> out.println("    " + line));
    out.println();
  }

  private void row(String count, List<String> name, List<String> happened, String end) {
    int height = Math.max(name.size(), happened.size());
    for (int line = 0; line < height; line++) {
      String text =
          String.format(
              Locale.ROOT,
              "%2s  %-" + NAME + "s  %-" + HAPPENED + "s  %s",
              line == 0 ? count : "",
              line < name.size() ? name.get(line) : "",
              line < happened.size() ? happened.get(line) : "",
              line == 0 ? end : "");
      out.println(text.stripTrailing());
    }
  }

  /** Breaks a text between words into lines of at most this width. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
