package org.grouperext.atlassianlicense.testbed.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The setting that names a real Grouper web application. */
final class WebApplicationTest {
  @AfterEach
  void unset() {
    System.clearProperty(WebApplication.PROPERTY);
  }

  @Test
  void isOursByDefault() {
    assertThat(WebApplication.configured().folder()).isNull();
    System.setProperty(WebApplication.PROPERTY, " ");
    assertThat(WebApplication.configured().folder()).isNull();
  }

  @Test
  void isTheFolderNamed(@TempDir Path folder) throws IOException {
    Path index = Files.createDirectories(folder.resolve("WEB-INF/grouperUi2/index"));
    Files.writeString(index.resolve("indexCustomUi.jsp"), "");
    System.setProperty(WebApplication.PROPERTY, folder.toString());
    assertThat(WebApplication.configured().folder()).isEqualTo(folder);
  }

  @Test
  void saysWhatIsWrongWithAFolderThatIsNoGrouper(@TempDir Path folder) {
    for (Path wrong : new Path[] {folder, folder.resolve("missing")}) {
      System.setProperty(WebApplication.PROPERTY, wrong.toString());
      assertThatThrownBy(WebApplication::configured)
          .hasMessageContaining("-Dgrouper.webapp=" + wrong + ": there is no WEB-INF/grouperUi2")
          .hasMessageContaining("Name the folder of an unpacked Grouper web application");
    }
  }
}
