package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The file that tells the configuration editor of Grouper's UI what our settings are. */
final class EditorMetadataTest {

  private static final String FILE =
      "grouper-atlassian-license-core/src/main/resources/grouper.extraMetadata.properties";

  /** With {@code -Dsnapshots.update=true} the file is made anew. */
  @Test
  void isWhatTheDeclaredSettingsSay() throws IOException {
    Path file = ProjectFolder.file(FILE);
    String expected = String.join("\n", EditorMetadata.file());
    if (Boolean.getBoolean("snapshots.update")) {
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file)).isEqualTo(expected);
  }
}
