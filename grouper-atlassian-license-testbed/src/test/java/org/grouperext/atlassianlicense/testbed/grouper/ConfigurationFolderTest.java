package org.grouperext.atlassianlicense.testbed.grouper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationFolderTest {
  @AfterEach
  void forgetFolder() {
    System.clearProperty(ConfigurationFolder.PROPERTY);
  }

  @Test
  void namesPropertyThatIsMissing() {
    assertThatThrownBy(ConfigurationFolder::claim)
        .isInstanceOf(TestbedException.class)
        .hasMessageContaining("-Dtestbed.conf=");
  }

  @Test
  void explainsHowToGetFolderOnClassPath(@TempDir Path folder) {
    System.setProperty(ConfigurationFolder.PROPERTY, folder.toString());

    assertThatThrownBy(ConfigurationFolder::claim)
        .isInstanceOf(TestbedException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("additionalClasspathElements");
    assertThat(folder).isDirectoryNotContaining("glob:**.marker");
  }
}
