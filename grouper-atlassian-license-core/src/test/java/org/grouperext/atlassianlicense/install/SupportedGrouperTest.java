package org.grouperext.atlassianlicense.install;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SupportedGrouperTest {

  @ParameterizedTest
  @ValueSource(strings = {"5.22.5", "5.22.6", "5.23.0", "6.0.0", "7.4.12", "7.5.0", "7.5.99"})
  void takesTheOldestTheNewestAndWhatIsBetween(String version) {
    assertThat(SupportedGrouper.problem(version, "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.6.19", "4.11.0", "5.22.4", "5.9.100", "7.6.0", "7.10.0", "8.0.0", "?"})
  void refusesAnyOtherAndSaysWhatToDo(String version) {
    assertThat(SupportedGrouper.problem(version, ""))
        .hasValueSatisfying(
            problem ->
                assertThat(problem)
                    .contains("This is Grouper " + version, "5.22.5 up to 7.5.x is supported")
                    .contains("atlassianLicenseInstaller.acceptGrouperVersion = " + version));
  }

  @Test
  void takesAnotherOneOnlyIfThatVeryVersionIsAccepted() {
    assertThat(SupportedGrouper.problem("7.6.0", " 7.6.0 ")).isEmpty();
    assertThat(SupportedGrouper.problem("7.6.1", "7.6.0")).isPresent();
  }
}
