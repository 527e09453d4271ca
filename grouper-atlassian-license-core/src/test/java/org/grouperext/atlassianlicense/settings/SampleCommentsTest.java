package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each key of the files that people merge is explained where it stands. */
final class SampleCommentsTest {

  /** A key with a dot in it and a value, set or commented out. */
  private static final Pattern KEY = Pattern.compile("(# ?)?[\\w$]+(\\.[\\w$]+)+\\s*=.*");

  /** What the editor of Grouper's UI reads. */
  private static final Pattern METADATA = Pattern.compile("# ?\\{.*");

  /** Words, which a rule of hashes, dashes or equals signs and a heading between two have not. */
  private static final Pattern WORDS = Pattern.compile("# [^-=#{].*\\p{L}.*");

  @ParameterizedTest
  @ValueSource(strings = {"config/grouper.properties", "config/grouper-loader.properties"})
  void explainsEachKeyDirectlyAbove(String file) {
    List<String> lines = ProjectFolder.lines(file);
    assertThat(lines.stream().filter(SampleCommentsTest::isKey)).hasSizeGreaterThan(50);
    assertThat(unexplained(lines)).isEmpty();
  }

  /** The test itself can fail. */
  @Test
  void noticesKeyWithoutWordsOfItsOwn() {
    List<String> lines =
        List.of(
            "# ---- Groups ----", "a.b = 1", "# Why.", "a.c = 1", "a.d = 1", "", "# {x}", "a.e =");
    assertThat(unexplained(lines)).containsExactly("a.b = 1", "a.d = 1", "a.e =");
  }

  private static List<String> unexplained(List<String> lines) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int above = i - 1;
      if (above >= 0 && METADATA.matcher(lines.get(above)).matches()) {
        above--;
      }
      if (isKey(lines.get(i)) && (above < 0 || !isExplanation(lines.get(above)))) {
        found.add(lines.get(i));
      }
    }
    return found;
  }

  private static boolean isExplanation(String line) {
    return WORDS.matcher(line).matches() && !isKey(line);
  }

  private static boolean isKey(String line) {
    return KEY.matcher(line).matches();
  }
}
