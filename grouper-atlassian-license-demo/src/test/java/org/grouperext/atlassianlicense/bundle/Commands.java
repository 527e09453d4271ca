package org.grouperext.atlassianlicense.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document tells its reader to type: the blocks of one language, in their order. */
record Commands(List<String> blocks) {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  Commands {
    blocks = List.copyOf(blocks);
  }

  /** Those in a language, such as "sh". */
  static Commands of(Path document, String language) throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(document));
    return new Commands(
        blocks
            .results()
            .filter(block -> block.group(1).equals(language))
            .map(block -> block.group(2))
            .toList());
  }

  /** All of them as one script. */
  String script() {
    return String.join("", blocks);
  }

  /** The first ones as one script. */
  String first(int count) {
    return String.join("", blocks.subList(0, count));
  }

  /** Those after the first ones as one script. */
  String after(int count) {
    return String.join("", blocks.subList(count, blocks.size()));
  }
}
