package org.grouperext.atlassianlicense.provisioner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The provisioner's part of the file that installs merge into theirs. */
final class ProvisionerSettingsTest {
  private static final Path FILE =
      Path.of(System.getProperty("basedir", ".")).resolve("../config/grouper-loader.properties");

  @ParameterizedTest
  @CsvSource({
    "updateGroups, false",
    "deleteGroups, false",
    "updateEntities, false",
    "deleteEntities, false",
    "replaceMemberships, false",
    "deleteMembershipsIfNotExistInGrouper, false",
    "deleteMembershipsIfGrouperDeleted, true",
    "deleteMembershipsOnlyInTrackedGroups, true",
    "deleteMembershipsIfGroupUnmarkedProvisionable, false",
    "customizeGroupCrud, true",
    "customizeEntityCrud, true",
    "customizeMembershipCrud, true",
    "selectMemberships, true",
    "failsafeUse, true",
    "targetEntityAttribute.1.required, true",
    "targetEntityAttribute.1.translateExpression, "
        + "${org.grouperext.atlassianlicense.account.UserName.of(provisioningEntityWrapper)}"
  })
  void keepsWhatProtectsPeople(String key, String value) throws IOException {
    assertThat(properties().getProperty("provisioner.atlassian." + key)).isEqualTo(value);
  }

  @Test
  void namesEachKeyOnceOnALineOfItsOwn() throws IOException {
    List<String> keys =
        Files.readAllLines(FILE).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf(" = ")))
            .toList();

    assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(properties().keySet());
  }

  @Test
  void holdsPlaceholdersInPlaceOfASite() throws IOException {
    assertThat(properties().getProperty("grouper.wsBearerToken.atlassianCloud.endpoint"))
        .isEqualTo("https://api.atlassian.com/scim/directory/CHANGE-ME");
    assertThat(properties().getProperty("grouper.wsBearerToken.atlassianCloud.accessTokenPassword"))
        .isEqualTo("CHANGE-ME");
  }

  private static Properties properties() throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(Files.readString(FILE)));
    return properties;
  }
}
