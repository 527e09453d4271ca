package org.grouperext.atlassianlicense.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.util.validation.Validation;
import net.sf.jsqlparser.util.validation.ValidationError;
import net.sf.jsqlparser.util.validation.feature.DatabaseType;
import org.grouperext.atlassianlicense.registry.Dialect;
import org.grouperext.atlassianlicense.registry.LicenseTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No Oracle runs here, so a parser that knows what Oracle has reads how tables are made. */
final class OracleDdlTest {

  /** The longest name that every version of Oracle takes. */
  private static final int LONGEST_NAME = 30;

  /** All that makes the tables, and all that brings tables without columns up to date. */
  static List<String> statements() {
    FoundTable empty = new FoundTable(true, Map.of(), Set.of(), Set.of());
    return Arrays.stream(LicenseTable.values())
        .map(table -> new TableDdl(table, Dialect.ORACLE))
        .flatMap(ddl -> Stream.of(ddl.all(Optional.empty()), ddl.all(Optional.of(empty))))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("statements")
  void isDdlThatOracleHas(String ddl) {
    List<ValidationError> errors = new Validation(List.of(DatabaseType.ORACLE), ddl).validate();
    assertThat(errors).as(ddl).isEmpty();
    assertThat(ddl.split("\\W+"))
        .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(LONGEST_NAME));
  }
}
