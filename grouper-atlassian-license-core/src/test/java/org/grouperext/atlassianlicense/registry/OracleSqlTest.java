package org.grouperext.atlassianlicense.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jsqlparser.util.validation.Validation;
import net.sf.jsqlparser.util.validation.ValidationError;
import net.sf.jsqlparser.util.validation.feature.DatabaseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No Oracle runs here, so a parser that knows what Oracle has reads our statements. What it cannot
 * know is whether Oracle does the same with them as the databases that are tested.
 */
final class OracleSqlTest {

  /** The statements that classes of this package hold as constants, and those that are composed. */
  static List<String> statements() throws Exception {
    Dialect oracle = Dialect.ORACLE;
    String chosen = "select feed from atlassian_login where " + oracle.isOneOf("login_name", 3);
    return Stream.of(
            constants(),
            ClaimQuery.statements().stream(),
            Stream.of(oracle.firstRows(chosen, 10), "select " + oracle.now() + " from dual"))
        .flatMap(statements -> statements)
        .toList();
  }

  private static Stream<String> constants() throws IOException, URISyntaxException {
    Path classes =
        Path.of(LicenseTable.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve(LicenseTable.class.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.list(classes)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class"))
          .flatMap(name -> constants(name.replace(".class", "")))
          .toList()
          .stream();
    }
  }

  private static Stream<String> constants(String className) {
    try {
      Class<?> owner =
          Class.forName(LicenseTable.class.getPackageName() + "." + className, false, loader());
      return Arrays.stream(owner.getDeclaredFields())
          .filter(field -> field.getType() == String.class)
          .filter(field -> Modifier.isStatic(field.getModifiers()))
          .map(OracleSqlTest::value)
          .filter(text -> text.strip().matches("(?s)(select|insert|update|delete) .*"))
          .filter(text -> !text.contains("%s"));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ClassLoader loader() {
    return OracleSqlTest.class.getClassLoader();
  }

  private static String value(Field field) {
    try {
      field.setAccessible(true);
      return String.valueOf(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("statements")
  void isSqlThatOracleHas(String sql) {
    List<ValidationError> errors = new Validation(List.of(DatabaseType.ORACLE), sql).validate();
    assertThat(errors).as(sql).isEmpty();
  }

  /** Every class that sends SQL is looked at. */
  @Test
  void findsTheStatements() throws Exception {
    assertThat(statements()).hasSizeGreaterThan(15);
  }

  /** The parser does see what Oracle has not. */
  @Test
  void noticesWhatOnlyOthersHave() {
    String mysql = Dialect.MYSQL.firstRows("select feed from atlassian_login", 10);
    assertThat(new Validation(List.of(DatabaseType.ORACLE), mysql).validate()).isNotEmpty();
  }
}
