package org.grouperext.atlassianlicense.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks every kind of reference that the check of the shipped jars must see. */
final class LinkageTest {

  private static final String LIBRARY =
      """
      package library;
      public class Library extends Base {
        public static final Object FIELD = new Object();
        public Object method(String text) { return text; }
        public interface Inner {}
      }
      class Base {
        public void inherited() {}
      }
      """;

  private static final String OURS =
      """
      package ours;
      import java.util.function.Function;
      import library.Library;
      public class Ours implements Library.Inner {
        private final Function<Integer, int[]> arrays = int[]::new;
        Object use(Library library) {
          library.inherited();
          Function<String, Object> reference = library::method;
          return reference.apply("a").toString() + Library.FIELD + arrays.apply(1).clone();
        }
      }
      """;

  @Test
  void findsNothingIfAllIsThere(@TempDir Path folder) throws IOException {
    assertThat(missing(folder, LIBRARY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FIELD = , OTHER = , library.Library.FIELD",
    "final Object FIELD, final Thread FIELD, library.Library.FIELD",
    "method(String text), other(String text), library.Library.method(java.lang.String)",
    "method(String text), method(Integer text), library.Library.method(java.lang.String)",
    "Object method, String method, library.Library.method(java.lang.String)",
    "public Object method, private Object method, library.Library.method(java.lang.String)",
    "extends Base, , library.Library.inherited()",
    "interface Inner, interface Other, library.Library$Inner"
  })
  void namesWhatALaterLibraryDoesNotHave(
      String before, @Nullable String after, String missing, @TempDir Path folder)
      throws IOException {
    String changed =
        LIBRARY.replace(before, after == null ? "" : after).replace("new Object()", "null");

    assertThat(missing(folder, changed)).isEqualTo(Map.of("ours.Ours", Set.of(missing)));
  }

  @Test
  void namesAClassIfTheWholeLibraryIsMissing(@TempDir Path folder) throws IOException {
    Path library = new CompiledJar(folder).of("library", LIBRARY);
    Path ours = new CompiledJar(folder).of("ours", OURS, library);

    assertThat(new Linkage(List.of(ours), List.of()).missing())
        .isEqualTo(Map.of("ours.Ours", Set.of("library.Library", "library.Library$Inner")));
  }

  private static Map<String, Set<String>> missing(Path folder, String later) throws IOException {
    Path library = new CompiledJar(folder).of("library", LIBRARY);
    Path ours = new CompiledJar(folder).of("ours", OURS, library);
    Path changed = new CompiledJar(folder).of("changed", later);
    return new Linkage(List.of(ours), List.of(changed)).missing();
  }
}
