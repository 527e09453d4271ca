package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LoginRowTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void refusesABlankUser(String user) {
    assertThatThrownBy(() -> new LoginRow(user, Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
