package org.grouperext.atlassianlicense.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DialectTest {

  private static final List<String> NAMES = List.of("anna", "ben", "cleo");

  @Test
  void bindsAllValuesAsOneInPostgresql() {
    assertThat(Dialect.POSTGRESQL.isOneOf("login_name", 3)).isEqualTo("login_name = any(?)");
    assertThat(Dialect.POSTGRESQL.oneOf(NAMES))
        .containsExactly((Object) new String[] {"anna", "ben", "cleo"});
  }

  @ParameterizedTest
  @EnumSource(value = Dialect.class, mode = EnumSource.Mode.EXCLUDE, names = "POSTGRESQL")
  void bindsValueByValueElsewhere(Dialect dialect) {
    assertThat(dialect.isOneOf("login_name", 3)).isEqualTo("login_name in (?, ?, ?)");
    assertThat(dialect.isOneOf("login_name", 1)).isEqualTo("login_name in (?)");
    assertThat(dialect.oneOf(NAMES)).containsExactly("anna", "ben", "cleo");
  }

  @Test
  void knowsThatOracleTakesOneRowAtATime() {
    assertThat(Dialect.POSTGRESQL.takesManyRows()).isTrue();
    assertThat(Dialect.MYSQL.takesManyRows()).isTrue();
    assertThat(Dialect.ORACLE.takesManyRows()).isFalse();
  }
}
