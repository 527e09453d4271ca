package org.grouperext.atlassianlicense.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a provisioner's error is shown. */
final class SyncErrorTest {

  @Test
  void saysAtlassiansAnswerFirstWhereverGrouperHasIt() {
    String request = "Error connecting to 'POST' body: '" + "x".repeat(400) + "' returnCode: 404, ";
    assertThat(shown(request)).startsWith("HTTP 404: Error connecting").endsWith("x…");
    assertThat(shown("Failed\n at there\nCaused by: Invalid return code '401', expecting: 200"))
        .isEqualTo("HTTP 401: Failed");
  }

  @ParameterizedTest
  @CsvSource({"returnCode: -1", "userName is required and missing", "''"})
  void inventsNoAnswer(String message) {
    assertThat(shown(message)).isEqualTo(message);
  }

  @Test
  void hidesWhatCouldBeAKey() {
    assertThat(shown("Bearer abc.def was refused")).isEqualTo("(hidden) was refused");
  }

  private static String shown(String message) {
    return new SyncError("ERR", message, null).message();
  }
}
