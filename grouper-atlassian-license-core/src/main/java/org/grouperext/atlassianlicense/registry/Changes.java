package org.grouperext.atlassianlicense.registry;

import java.util.ArrayList;
import java.util.List;

/** Gathers what an installation changes. */
final class Changes {

  private final List<String> sentences = new ArrayList<>();

  void add(String sentence) {
    sentences.add(sentence);
  }

  void addIf(boolean changed, String sentence) {
    if (changed) {
      add(sentence);
    }
  }

  InstallReport report() {
    return new InstallReport(sentences);
  }
}
