package org.grouperext.atlassianlicense.doctor;

import java.util.ArrayList;
import java.util.List;
import org.grouperext.atlassianlicense.doctor.Finding.Level;

/**
 * What the doctor found, as a list for a person to read.
 *
 * @param lines one for each check, in the order of the checks
 */
public record DoctorReport(List<Line> lines) {

  private static final int INDENT = 6;

  /** Copies the lines. */
  public DoctorReport {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param check what was looked at
   * @param finding what was found
   */
  public record Line(String check, Finding finding) {

    @Override
    public String toString() {
      String text = ("%-" + INDENT + "s%s: %s").formatted(finding.level(), check, finding.what());
      return finding.remedy().isEmpty()
          ? text
          : text + System.lineSeparator() + " ".repeat(INDENT) + "-> " + finding.remedy();
    }
  }

  /** The lines of this level. */
  public List<Line> of(Level level) {
    return lines.stream().filter(line -> line.finding().level() == level).toList();
  }

  /** How many of the checks came out how, in a sentence. */
  public String summary() {
    return "%d ok, %d warn, %d fail."
        .formatted(of(Level.OK).size(), of(Level.WARN).size(), of(Level.FAIL).size());
  }

  @Override
  public String toString() {
    List<String> text = new ArrayList<>(lines.stream().map(Line::toString).toList());
    text.add(summary());
    return String.join(System.lineSeparator(), text);
  }
}
