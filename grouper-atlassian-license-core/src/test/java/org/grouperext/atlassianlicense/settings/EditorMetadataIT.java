package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;

import edu.internet2.middleware.grouper.cfg.dbConfig.ConfigFileMetadata;
import edu.internet2.middleware.grouper.cfg.dbConfig.ConfigFileName;
import edu.internet2.middleware.grouper.cfg.dbConfig.ConfigItemMetadata;
import edu.internet2.middleware.grouper.cfg.dbConfig.ConfigSectionMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.grouperext.atlassianlicense.testbed.grouper.EmbeddedGrouper;
import org.grouperext.atlassianlicense.testbed.grouper.GrouperConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the configuration editor of Grouper's UI knows of our settings. Grouper has a way for that:
 * it reads {@code grouper.extraMetadata.properties} on the class path behind its own {@code
 * grouper.base.properties}. These are read here with Grouper's own class.
 */
final class EditorMetadataIT {

  private static EmbeddedGrouper grouper;

  @BeforeAll
  static void startGrouper() {
    grouper = EmbeddedGrouper.start(GrouperConfiguration.standard());
  }

  @AfterAll
  static void stopGrouper() {
    grouper.close();
  }

  /** By the very method that the editor asks. */
  @Test
  void isReadByGrouperBehindItsOwn() throws IOException {
    ConfigFileMetadata own = parse(resource("grouper.base.properties"));
    ConfigFileMetadata all = ConfigFileName.GROUPER_PROPERTIES.configFileMetadata();

    assertThat(all.isValidConfig()).isEqualTo(own.isValidConfig());
    assertThat(items(all))
        .hasSize(items(own).size() + LicenseKeys.ALL.size() + FeedKeys.ALL.size());
    assertThat(all.getConfigSectionMetadataList())
        .hasSize(own.getConfigSectionMetadataList().size() + 2)
        .extracting(ConfigSectionMetadata::getTitle)
        .endsWith("Atlassian licenses", "Login activity for Atlassian licenses");
    forEach(EditorMetadata.LICENSE, LicenseKeys.ALL, item -> check(all, item));
    forEach(EditorMetadata.FEED, FeedKeys.ALL, item -> check(all, item));
  }

  /** The sample has the same metadata in the same form, without a pattern for other ids. */
  @Test
  void agreesWithTheSampleFile() throws IOException {
    ConfigFileMetadata sample =
        parse(Files.readString(ProjectFolder.file("config/grouper.properties")));
    List<ConfigItemMetadata> items = items(sample);
    int[] found = {0};
    Consumer<Item> compare =
        item ->
            items.stream()
                .filter(read -> item.key().equals(read.getKeyOrSampleKey()))
                .forEach(
                    read -> {
                      found[0]++;
                      assertThat(read.getComment()).as(item.key()).isNotBlank();
                      compare(item, read);
                    });
    forEach(EditorMetadata.LICENSE, LicenseKeys.ALL, compare);
    forEach(EditorMetadata.FEED, FeedKeys.ALL, compare);
    assertThat(found[0]).isGreaterThan(20);
  }

  private static void check(ConfigFileMetadata metadata, Item item) {
    List<ConfigItemMetadata> own =
        items(metadata).stream()
            .filter(read -> item.key().equals(read.getKeyOrSampleKey()))
            .toList();
    assertThat(own).as(item.key()).hasSize(1);
    compare(item, own.get(0));
    assertThat(own.get(0).getComment()).startsWith(item.setting().help());
    String otherId = item.key().replaceFirst("\\.(cloud|idp)\\.", ".another_1.");
    assertThat(metadata.findConfigItemMetdataFromConfig(otherId)).isSameAs(own.get(0));
  }

  private static void compare(Item item, ConfigItemMetadata read) {
    Setting<?> setting = item.setting();
    assertThat(read.getValueType().name()).as(item.key()).isEqualTo(setting.type().editor().name());
    assertThat(read.isSensitive()).as(item.key()).isEqualTo(setting.sensitive());
    assertThat(read.isRequired()).as(item.key()).isEqualTo(setting.defaultText() == null);
    assertThat(Objects.requireNonNullElse(read.getDefaultValue(), ""))
        .as(item.key())
        .isEqualTo(item.names().defaultValue(setting));
  }

  private record Item(EditorMetadata names, Setting<?> setting) {
    String key() {
      return names.key(setting);
    }
  }

  private static void forEach(
      EditorMetadata names, List<Setting<?>> settings, Consumer<Item> check) {
    settings.forEach(setting -> check.accept(new Item(names, setting)));
  }

  private static List<ConfigItemMetadata> items(ConfigFileMetadata metadata) {
    return metadata.getConfigSectionMetadataList().stream()
        .map(ConfigSectionMetadata::getConfigItemMetadataList)
        .flatMap(List::stream)
        .toList();
  }

  private static ConfigFileMetadata parse(String text) {
    return ConfigFileMetadata.generateMetadataForConfigFile(
        ConfigFileName.GROUPER_PROPERTIES, text);
  }

  private static String resource(String name) throws IOException {
    try (InputStream content =
        Objects.requireNonNull(
            EditorMetadataIT.class.getClassLoader().getResourceAsStream(name), name)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
