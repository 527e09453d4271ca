package org.grouperext.atlassianlicense.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every setting as it is declared. */
final class DeclaredSettingsTest {

  static Stream<Setting<?>> settings() {
    return Stream.of(LicenseKeys.ALL, FeedKeys.ALL).flatMap(List::stream);
  }

  static Stream<Setting<?>> numbers() {
    return settings().filter(setting -> setting.type().unit() != null);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void saysItsUnitInItsName(Setting<?> setting) {
    String unit = Objects.requireNonNull(setting.type().unit());
    String ending = unit.substring(0, 1).toUpperCase(Locale.ROOT) + unit.substring(1);
    if (unit.equals("people")) {
      assertThat(setting.name()).isEqualTo("maxRemovalsPerRun");
    } else {
      assertThat(setting.name()).endsWith(ending);
    }
    assertThat(setting.type().editor()).isEqualTo(EditorType.INTEGER);
    assertThat(setting.type().description()).contains(" of " + unit + " ");
  }

  /** By the ending Grouper encrypts it in its database, and we decrypt it. */
  @ParameterizedTest
  @MethodSource("settings")
  void isSecretByItsNameAndItsTypeOrNotAtAll(Setting<?> setting) {
    assertThat(setting.name().endsWith("Secret")).isEqualTo(setting.sensitive());
    assertThat(setting.type().editor() == EditorType.PASSWORD).isEqualTo(setting.sensitive());
  }

  @ParameterizedTest
  @MethodSource("settings")
  void saysWhatItDoesInASentence(Setting<?> setting) {
    assertThat(setting.help()).matches("[A-Z].*\\w.*\\.").hasSizeGreaterThan(20);
  }

  /** What the installer made stays as it was made until it runs again. */
  @ParameterizedTest
  @MethodSource("settings")
  void isLeftToTheInstallerIfItNamesSomethingInGrouper(Setting<?> setting) {
    EditorType editor = setting.type().editor();
    if (editor == EditorType.GROUP || editor == EditorType.STEM) {
      assertThat(setting.needsInstall()).isTrue();
    }
  }
}
