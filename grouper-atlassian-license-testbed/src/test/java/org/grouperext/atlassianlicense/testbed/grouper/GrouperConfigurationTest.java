package org.grouperext.atlassianlicense.testbed.grouper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class GrouperConfigurationTest {
  @Test
  void laterAdditionWins() throws IOException {
    GrouperConfiguration configuration =
        GrouperConfiguration.standard()
            .with(ConfigurationFile.GROUPER, "grouper.env.name = first")
            .with(ConfigurationFile.GROUPER, "grouper.env.name = second");

    assertThat(properties(configuration, ConfigurationFile.GROUPER))
        .containsEntry("grouper.env.name", "second")
        .containsEntry("mail.smtp.server", "testing");
  }

  @Test
  void takesValuesOfMapLiterally() throws IOException {
    GrouperConfiguration configuration =
        GrouperConfiguration.standard()
            .with(ConfigurationFile.UI, Map.of("key", "C:\\path # = ü ${x}"));

    assertThat(properties(configuration, ConfigurationFile.UI))
        .containsOnly(Map.entry("key", "C:\\path # = ü ${x}"));
  }

  private static Properties properties(GrouperConfiguration configuration, ConfigurationFile file)
      throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(configuration.text(file)));
    return properties;
  }
}
