package org.grouperext.atlassianlicense.testbed.splunk;

import java.util.ArrayList;
import java.util.List;

/** Splits a search at its pipes, except those inside quotes or brackets. */
final class Pipeline {

  private final List<String> commands = new ArrayList<>();
  private final StringBuilder command = new StringBuilder();
  private boolean quoted;
  private int depth;

  private Pipeline() {}

  static List<String> split(String spl) throws RejectedSearch {
    Pipeline pipeline = new Pipeline();
    spl.chars().forEach(letter -> pipeline.read((char) letter));
    pipeline.end();
    if (pipeline.depth != 0 || pipeline.quoted) {
      throw new RejectedSearch("Error in 'SearchParser': Mismatched quotes and/or parenthesis.");
    }
    List<String> commands = pipeline.commands;
    if (!commands.isEmpty() && commands.get(0).isEmpty()) {
      commands.remove(0);
    }
    if (commands.isEmpty()) {
      throw new RejectedSearch("Empty search.");
    }
    return commands;
  }

  private void read(char letter) {
    if (letter == '"') {
      quoted = !quoted;
    }
    if (!quoted) {
      depth += letter == '[' ? 1 : letter == ']' ? -1 : 0;
    }
    if (letter == '|' && !quoted && depth == 0) {
      end();
    } else {
      command.append(letter);
    }
  }

  private void end() {
    commands.add(command.toString().strip());
    command.setLength(0);
  }
}
