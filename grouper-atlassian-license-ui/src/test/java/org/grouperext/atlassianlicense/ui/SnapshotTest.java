package org.grouperext.atlassianlicense.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.grouperext.atlassianlicense.status.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The HTML of every state, as its own file for the eyes of whoever changes it. To take the present
 * HTML over, run this test with {@code -Dsnapshots.update=true} and look at the difference.
 */
final class SnapshotTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "snapshots");

  @ParameterizedTest
  @EnumSource
  void looksLikeItsSnapshot(Standing standing) throws IOException {
    String html =
        ScreenHtml.ofOther(
            Views.of(standing), Views.english(), Map.of("name", "Ada Lovelace", "id", "ada"));
    String lines = html.replaceAll("(?=<(h2|h3|p|li|details|div)\\b)", "\n").strip() + "\n";
    Path file = FOLDER.resolve(standing + ".html");
    if (Boolean.getBoolean("snapshots.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, lines);
    }
    assertThat(lines).doesNotContain("{", "}");
    assertThat(file).hasContent(lines);
  }
}
